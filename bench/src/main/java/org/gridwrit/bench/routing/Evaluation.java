package org.gridwrit.bench.routing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;

/// Right, wrong and abstained by kind of difficulty on a folder of addresses with their truth (village.csv,
/// township.csv, county.csv).
final class Evaluation {
    private static final Map<String, String> CITIES = new TreeMap<>();

    private Evaluation() {}

    /// Folder; then, if wished, a file that gets every address not answered right.
    static void main(String[] args) throws IOException {
        var gazetteer = Gazetteer.load();
        gazetteer.divisions().filter(it -> it.code().length() == 6).forEach(it -> CITIES.put(it.name(), it.code()));
        var misses = new ArrayList<String>();
        for (var name : List.of("village", "township", "county")) {
            var file = Path.of(args[0], name + ".csv");
            if (Files.exists(file)) evaluate(gazetteer, name, file, misses);
        }
        if (args.length > 1) Files.write(Path.of(args[1]), misses);
    }

    private static void evaluate(Gazetteer gazetteer, String name, Path file, List<String> misses) throws IOException {
        var tallies = new TreeMap<String, TreeMap<String, Integer>>();
        for (var row : Rows.read(file)) {
            var city = CITIES.get(row.get("context_city"));
            var answer = gazetteer.resolve(row.get("address"), city == null ? Context.none() : new Context(city));
            var truth = row.get("truth_village_code");
            var outcome = switch (answer) {
                case Routed it -> truth.equals(it.village().villageCode()) ? "right" : "wrong";
                case Choose it ->
                    it.candidates().stream()
                                    .anyMatch(c -> c.place().villageCode().equals(truth))
                            ? "choice"
                            : truth.isEmpty() ? "choice" : "bad choice";
                case Manual _ -> "manual";
            };
            tallies.computeIfAbsent("all", _ -> new TreeMap<>()).merge(outcome, 1, Integer::sum);
            for (var kind : row.get("difficulty").split(";", -1)) {
                tallies.computeIfAbsent(kind.isEmpty() ? "plain" : kind, _ -> new TreeMap<>())
                        .merge(outcome, 1, Integer::sum);
            }
            if (outcome.equals("right") || (truth.isEmpty() && outcome.equals("manual"))) continue;
            misses.add(String.join(
                    "\t",
                    name,
                    outcome,
                    row.get("address"),
                    row.get("context_city"),
                    row.get("truth_county"),
                    row.get("truth_township"),
                    row.get("truth_village"),
                    Answers.line(answer)));
        }
        System.out.println(name);
        tallies.forEach((kind, tally) -> System.out.printf("  %-34s %s%n", kind, tally));
    }
}
