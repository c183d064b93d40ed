package org.gridwrit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/// Runs a script of this package's resources, statement by statement (each ends at a semicolon that ends a line);
/// `:name` stands for a number or a code.
final class Sql {
    private Sql() {}

    static void run(Connection connection, String script, Map<String, Object> values) throws SQLException, IOException {
        String text;
        try (var in = Sql.class.getResourceAsStream(script)) {
            if (in == null) throw new IOException("no script " + script);
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (var value : values.entrySet()) {
            text = text.replaceAll(
                    "(?<!:):" + value.getKey() + "\\b", value.getValue().toString());
        }
        try (var statement = connection.createStatement()) {
            for (var part : text.split(";\\s*\\n", -1)) {
                if (part.isBlank()) continue;
                long begun = System.nanoTime();
                statement.execute(part);
                double seconds = (System.nanoTime() - begun) / 1e9;
                if (seconds > 5) System.out.printf("  %5.0f s  %s%n", seconds, headline(part));
            }
        }
    }

    private static String headline(String statement) {
        return statement
                .lines()
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("")
                .strip();
    }

    static double number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        }
    }

    static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            if (!row.next()) throw new SQLException("nothing found: " + query);
            return row.getString(1);
        }
    }
}
