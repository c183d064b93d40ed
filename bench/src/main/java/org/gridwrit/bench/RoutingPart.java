package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.bench.routing.RoutingRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The gazetteer beside what an office would take instead, on the same addresses in the same run.
@Command(
        name = "routing",
        description =
                "Addresses routed to villages, beside HanLP, a longest match and Lucene: how well, how fast, at what price.")
final class RoutingPart extends Part {
    @Option(
            names = "--each",
            defaultValue = "200",
            description = "Made-up addresses of a class (default ${DEFAULT-VALUE}).")
    int each;

    @Option(names = "--shared", description = "Folder of divisions/ and addresses-dev/ (default: ../shared/data).")
    @Nullable
    Path shared;

    @Option(names = "--misses", description = "Folder that gets every address not answered right.")
    @Nullable
    Path misses;

    RoutingPart() {
        super("routing");
    }

    /// With `--baseline` the tables of docs/performance.md and the picture are written anew too.
    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        var result = new RoutingRun(each, Root.shared(shared)).measure();
        System.out.println(result.table());
        if (baseline) result.write(Root.path().resolve("docs"), Machine.described());
        if (misses != null) {
            Files.createDirectories(misses);
            for (var it : result.misses().entrySet()) Files.write(misses.resolve(it.getKey() + ".tsv"), it.getValue());
        }
        var figures = new Figures();
        for (var it : result.figures()) figures.with(it.name(), it.value(), it.unit());
        return figures;
    }
}
