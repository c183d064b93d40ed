package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// What the second wall costs a transaction: the round trip that says who asks. The rows are under row-level security
/// both ways; without the round trip the connection has been told once, which the program never does.
@Command(name = "walls", description = "Transactions that are told who asks, against the same without being told.")
final class WallsPart extends Part {
    @Option(names = "--seconds", defaultValue = "10", description = "Of each measurement (default ${DEFAULT-VALUE}).")
    int seconds;

    WallsPart() {
        super("walls");
    }

    @Override
    Figures measure(Path data) throws IOException, InterruptedException {
        try (var program = Program.start(data, Map.of(), "demo")) {
            var database = program.database();
            Machine.postgres(database.version());
            var figures = new Figures();
            for (var work : WalledWork.values()) {
                for (int connections : new int[] {1, 8}) measure(database, work, connections, figures);
            }
            return figures;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// In turns, so that whatever else the machine does meets both.
    private void measure(Database database, WalledWork work, int connections, Figures figures)
            throws SQLException, InterruptedException {
        double told = 0;
        double untold = 0;
        for (int turn = 0; turn < 4; turn++) {
            told += Walled.rate(database, work, true, connections, seconds / 4.0) / 4;
            untold += Walled.rate(database, work, false, connections, seconds / 4.0) / 4;
        }
        var name = work.words + ", " + connections + (connections == 1 ? " connection" : " connections");
        figures.with(name, told, "1/s")
                .with(name + ", without the wall's round trip", untold, "1/s")
                .with(name + ", the wall's share of a transaction", 1 - told / untold, "")
                .with(name + ", the wall", connections * 1e6 * (1 / told - 1 / untold), "µs");
    }
}
