package org.gridwrit.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The embedded PostgreSQL of a running program, reached as the program, which sees no rows without a scope, and as
/// superuser.
record Database(int port, String password, String superuserPassword) {
    static Database of(Path data) throws IOException {
        var running = properties(data.resolve("running.properties"));
        var credentials = properties(data.resolve("credentials.properties"));
        return new Database(
                Integer.parseInt(running.getProperty("port")),
                credentials.getProperty("gridwrit"),
                credentials.getProperty("superuser"));
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(file)));
        return properties;
    }

    Connection connect() throws SQLException {
        return connect("gridwrit", password);
    }

    String version() throws IOException {
        try (var connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    Connection connectAsSuperuser() throws SQLException {
        return connect("postgres", superuserPassword);
    }

    private Connection connect(String user, String secret) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:%d/gridwrit".formatted(port), user, secret);
    }

    @Override
    public String toString() {
        return "Database[port=" + port + "]";
    }
}
