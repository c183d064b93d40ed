package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What a court works with all day, of a whole region: first with the last year behind it, then with ten.
@Command(name = "docket", description = "Dockets, searches, boards and days over two million cases of ten years.")
final class DocketPart extends Part {
    /// What the program does by itself waits while the rows are made.
    private static final Map<String, String> AT_REST = Map.of(
            "GRIDWRIT_RETENTION_ERASING", "false",
            "GRIDWRIT_CLOCK_EVERY", "PT24H",
            "GRIDWRIT_TASK_EXPIRY", "-",
            "GRIDWRIT_TASK_RECHECKS", "-",
            "GRIDWRIT_SETTLEMENT_DUES", "-",
            "GRIDWRIT_TASK_DESK", "-");

    private static final Map<String, String> AS_EVER = Map.of("GRIDWRIT_RETENTION_ERASING", "false");

    @Option(
            names = "--cases",
            defaultValue = "2000000",
            description = "Of ten years; five debtors and ten tasks each (default ${DEFAULT-VALUE}).")
    long cases;

    @Option(names = "--requests", defaultValue = "100", description = "Of each page (default ${DEFAULT-VALUE}).")
    int requests;

    DocketPart() {
        super("docket");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        var figures = new Figures();
        try {
            var region = new WholeRegion(data, cases);
            stage(data, region, "one year", cases / 10, figures);
            stage(data, region, "ten years", cases, figures);
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return figures;
    }

    private void stage(Path data, WholeRegion region, String history, long until, Figures figures)
            throws IOException, SQLException, InterruptedException {
        try (var program = Program.start(data, AT_REST, "demo", "--scale", "region")) {
            Machine.postgres(program.database().version());
            if (region.holds(program.database()) > until) {
                System.out.println("  " + history + ": left out, the data directory holds more already");
                return;
            }
            region.fill(program, until);
        }
        try (var program = Program.start(data, AS_EVER, "demo", "--scale", "region");
                var connection = program.database().connectAsSuperuser()) {
            region.count(connection, history, figures);
            var rounds = new Rounds(program, data, requests);
            var errands = new Errands(connection, region.identities()).all();
            for (var errand : errands) rounds.warm(errand);
            for (var errand : errands) rounds.of(errand).into(figures, history);
        }
    }

    @Override
    String table(Report report) {
        return RoundsTable.of(report);
    }
}
