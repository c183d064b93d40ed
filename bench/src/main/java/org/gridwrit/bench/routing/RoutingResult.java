package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a run is kept as: figures, a page, a picture, the addresses that went wrong.
public final class RoutingResult {
    private final Measured measured;

    RoutingResult(Measured measured) {
        this.measured = measured;
    }

    /// @param unit `%`, `1/s`, `ms`, `MB` or `×`
    public record Figure(String name, double value, String unit) {}

    public List<Figure> figures() {
        var targets = measured.targets().stream().map(it -> new Figure(it.what(), it.measured(), it.unit()));
        return Stream.concat(targets, Routers.NAMES.stream().flatMap(this::ofRouter))
                .toList();
    }

    private Stream<Figure> ofRouter(String name) {
        var sum = Measured.get(measured.made(), name).sum();
        var taken = Measured.get(measured.footprints(), name);
        return Stream.of(
                new Figure(name + ": addresses", Measured.get(measured.paces(), name), "1/s"),
                new Figure(name + ": right", sum.share(Verdict.RIGHT), "%"),
                new Figure(name + ": wrong", sum.share(Verdict.WRONG), "%"),
                new Figure(name + ": abstained", sum.share(Verdict.ABSTAINED), "%"),
                new Figure(name + ": loading, processor", taken.cpu(), "ms"),
                new Figure(name + ": heap", taken.heap(), "MB"));
    }

    public String table() {
        return new RoutingPage(measured).plain();
    }

    /// Puts the tables between the marks of the page, and the picture beside it.
    ///
    /// @param machine what it was measured on
    public void write(Path docs, Map<String, String> machine) throws IOException {
        var page = docs.resolve("performance.md");
        var text = new RoutingPage(measured).between(Files.readString(page), machine);
        var images = docs.resolve("images");
        Files.createDirectories(images);
        Files.writeString(page, text);
        Files.writeString(images.resolve("routing-reliability.svg"), ReliabilityPicture.of(measured.curves()));
    }

    /// Ours not answered right, by list.
    public Map<String, List<String>> misses() {
        var found = new LinkedHashMap<String, List<String>>();
        found.put("made-up", Measured.get(measured.made(), GridwritRouter.NAME).misses());
        measured.real().forEach((list, scores) -> found.put(list, scores.misses()));
        return found;
    }
}
