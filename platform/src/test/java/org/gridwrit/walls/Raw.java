package org.gridwrit.walls;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.testing.TestDatabase;

/// SQL by hand, outside the program.
final class Raw {
    static Connection program(TestDatabase database) throws SQLException {
        return connect(database, database.user(), database.password());
    }

    static Connection connect(TestDatabase database, String user, String password) throws SQLException {
        return DriverManager.getConnection(database.url(), user, password);
    }

    /// Every table of the program that row-level security is on for.
    static List<String> walled(Connection connection) throws SQLException {
        return texts(connection, TABLES + " and relrowsecurity order by 1");
    }

    static final String TABLES = """
            select relnamespace::regnamespace || '.' || relname from pg_class c
             where relkind in ('r', 'p') and not relispartition
               and relnamespace::regnamespace::text !~ '^(pg_|information_schema$)'
            """;

    static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (row.next()) found.add(row.getString(1));
            return found;
        }
    }

    static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /// What happens to a statement: the rows it touched, or the code it was refused with.
    static String outcome(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            run(connection, "savepoint before");
            var touched = String.valueOf(statement.executeUpdate(command));
            run(connection, "rollback to savepoint before");
            return touched;
        } catch (SQLException refused) {
            run(connection, "rollback to savepoint before");
            return String.valueOf(refused.getSQLState());
        }
    }

    private Raw() {}
}
