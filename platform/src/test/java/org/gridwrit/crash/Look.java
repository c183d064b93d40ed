package org.gridwrit.crash;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// A look past the program, and past its walls, into its database.
record Look(int port, String password) {
    static Look at(Path data) throws IOException {
        return new Look(
                Integer.parseInt(properties(data.resolve("running.properties")).getProperty("port", "0")),
                properties(data.resolve("credentials.properties")).getProperty("superuser", ""));
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/gridwrit", "postgres", password);
    }

    long count(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public String toString() {
        return "Look[port=" + port + "]";
    }
}
