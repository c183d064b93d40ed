package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// A docket through the whole program – checked, sealed, routed, planned, dispatched – beside COPY of the same rows.
@Command(name = "import", description = "Docket import against COPY of the same rows.")
final class ImportPart extends Part {
    private static final String LAST = """
            from intake.batch where state = 'DONE' order by started_at desc limit 1""";

    @Option(names = "--rows", defaultValue = "50000", description = "Rows of the docket (default ${DEFAULT-VALUE}).")
    int rows;

    private int run;

    ImportPart() {
        super("import");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        var csv = data.resolve("docket-" + run + ".csv");
        new Docket(Demo.COURT, Demo.COUNTY, 2026 + run, 1 + run * rows).write(csv, rows);
        run++;
        try (var program = Program.start(data, Map.of(), "demo", "--no-sample");
                var connection = program.database().connectAsSuperuser()) {
            Machine.postgres(program.database().version());
            CopyBaseline.rowsPerSecond(connection, csv);
            double copy = CopyBaseline.rowsPerSecond(connection, csv);
            double wall = Program.once(data, "import", csv.toString(), "--court", Demo.COURT);
            return figures(connection, wall)
                    .with("COPY, three indexes", copy, "rows/s")
                    .with("import / COPY", rate(connection) / copy, "");
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(csv);
        }
    }

    private Figures figures(Connection connection, double wall) throws SQLException, IOException {
        double stored = Sql.number(connection, "select imported + updated " + LAST);
        double rejected = Sql.number(connection, "select rejected " + LAST);
        if (rejected > 0 || stored == 0)
            throw new IOException((int) rejected + " rows were rejected, " + (int) stored + " stored");
        return new Figures()
                .with("import", rate(connection), "rows/s")
                .with("import command, start of Java included", wall, "s")
                .with("debtors routed", Sql.number(connection, "select routed " + LAST), "")
                .with("debtors left to people", Sql.number(connection, "select doubtful " + LAST), "");
    }

    private double rate(Connection connection) throws SQLException {
        return rows / Sql.number(connection, "select extract(epoch from finished_at - started_at) " + LAST);
    }
}
