package org.gridwrit.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Transactions of a court within its wall, one after the other on each connection, as the program's role.
final class Walled {
    private static final String CITY = "451400";
    private static final String WITHIN = "select public.within('officer', '桂1481', '', '', '', '4514')";
    private static final String FOR_GOOD = "set app.kind = 'officer'; set app.court = '桂1481'; set app.city = '4514'";

    private Walled() {}

    /// @param told whether each transaction says who asks, as the program does
    /// @return transactions a second, over all connections
    static double rate(Database database, WalledWork work, boolean told, int connections, double seconds)
            throws SQLException, InterruptedException {
        try (var clients = Executors.newFixedThreadPool(connections)) {
            var running = new ArrayList<Future<Double>>();
            for (int n = 0; n < connections; n++) {
                int turn = n;
                running.add(clients.submit(() -> client(database, work, told, turn, seconds)));
            }
            double rate = 0;
            for (var it : running) rate += it.get();
            return rate;
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        }
    }

    private static double client(Database database, WalledWork work, boolean told, int turn, double seconds)
            throws SQLException {
        try (var connection = database.connect();
                var settings = connection.createStatement()) {
            settings.execute(FOR_GOOD);
            var tasks = tasks(connection);
            if (told) settings.execute("reset app.kind; reset app.court; reset app.city");
            connection.setAutoCommit(false);
            try (var wall = connection.prepareStatement(WITHIN);
                    var statement = connection.prepareStatement(work.sql)) {
                long begun = System.nanoTime();
                long end = begun + (long) (seconds * 1e9);
                int done = 0;
                while (System.nanoTime() < end) {
                    if (told) wall.execute();
                    run(statement, work, tasks, turn, done++);
                    connection.commit();
                }
                return done / ((System.nanoTime() - begun) / 1e9);
            }
        }
    }

    /// Each client has tasks of its own, so that none waits for another's lock.
    private static void run(PreparedStatement statement, WalledWork work, List<UUID> tasks, int client, int n)
            throws SQLException {
        statement.setString(1, CITY);
        statement.setObject(2, tasks.get((client + 8 * (n % (tasks.size() / 8))) % tasks.size()));
        for (int i = 0; i < work.times; i++) {
            try (var row = statement.executeQuery()) {
                if (!row.next()) throw new SQLException("the wall shows no task");
            }
        }
    }

    private static List<UUID> tasks(Connection connection) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from task.task where city_code = '451400' order by id")) {
            while (rows.next()) found.add(rows.getObject(1, UUID.class));
        }
        return found;
    }
}
