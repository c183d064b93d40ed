package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// One measurement: run as often as asked on a scratch data directory, printed as a table, kept as JSON.
abstract class Part implements Callable<Integer> {
    @Option(names = "--times", defaultValue = "1", description = "Runs; the median counts (default ${DEFAULT-VALUE}).")
    int times;

    @Option(
            names = "--data",
            description = "Data directory to use and keep (default: a scratch one, removed afterwards).")
    @Nullable
    Path data;

    @Option(names = "--baseline", description = "Also writes the medians to bench/baseline.json.")
    boolean baseline;

    @Option(names = "--help", usageHelp = true, description = "This text.")
    boolean help;

    private final String name;

    Part(String name) {
        this.name = name;
    }

    /// One run. What it starts it also stops.
    abstract Figures measure(Path data) throws IOException, InterruptedException;

    String table(Report report) {
        return report.table();
    }

    @Override
    public final Integer call() throws IOException, InterruptedException {
        var runs = new ArrayList<Figures>();
        var place = data == null ? Scratch.make() : data;
        try {
            Files.createDirectories(place);
            for (int run = 1; run <= times; run++) {
                System.out.printf("%s, run %d of %d%n", name, run, times);
                runs.add(measure(place));
            }
        } finally {
            if (data == null) Scratch.remove(place);
        }
        var report = Report.of(name, runs);
        System.out.print(table(report));
        report.keep(baseline);
        return 0;
    }
}
