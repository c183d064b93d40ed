package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.HdrHistogram.Histogram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The pages people look at, when ten years of tasks lie behind them.
@Command(name = "lists", description = "Lists, searches and figures over ten million tasks.")
final class ListsPart extends Part {
    @Option(names = "--tasks", defaultValue = "10000000", description = "Tasks to make (default ${DEFAULT-VALUE}).")
    long tasks;

    @Option(names = "--requests", defaultValue = "100", description = "Of each page (default ${DEFAULT-VALUE}).")
    int requests;

    ListsPart() {
        super("lists");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        try (var program = Program.start(data, Map.of(), "demo", "--scale", "region");
                var connection = program.database().connectAsSuperuser()) {
            Machine.postgres(program.database().version());
            var years = new TenYears(connection, tasks);
            var figures = years.make();
            Queries.measure(connection, figures);
            var spoken = new Spoken(program.database(), data);
            for (var page : Page.all(years.samples(data))) {
                try {
                    measure(page, program.port(), spoken, figures);
                } catch (IOException e) {
                    throw new IOException(page.name() + ": " + e.getMessage(), e);
                }
            }
            return figures;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void measure(Page page, int port, Spoken spoken, Figures figures)
            throws IOException, SQLException, InterruptedException {
        var visitor = Visitor.signIn(port, page.login(), Demo.PASSWORD);
        var times = new Histogram(120_000_000L, 3);
        try (var wire = new Wire(port)) {
            for (int n = 0; n < requests; n++) {
                long sent = System.nanoTime();
                ask(wire, visitor, page.address(n));
                times.recordValue((System.nanoTime() - sent) / 1000);
            }
            int few = Math.min(requests, 20);
            double database = spoken.millisecondsDuring(() -> {
                for (int n = 0; n < few; n++) ask(wire, visitor, page.address(n));
            });
            figures.with(page.name() + ", p50", times.getValueAtPercentile(50) / 1000.0, "ms")
                    .with(page.name() + ", p95", times.getValueAtPercentile(95) / 1000.0, "ms")
                    .with(page.name() + ", in the database, mean", database / few, "ms");
        }
    }

    private static void ask(Wire wire, Visitor visitor, String address) throws IOException {
        int status = wire.send(Wire.get(address, visitor.headers()));
        if (status != 200) throw new IOException(address + " was answered " + status);
    }
}
