package org.gridwrit.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/// What the launcher asks the server itself, as superuser: is it ours, and has it the program's role and database?
record ServerStore(int port, Credentials credentials) {

    /// Empty while the server is still starting or recovering.
    Optional<Path> dataDirectory() {
        try (var connection = connect();
                var answer = connection.createStatement().executeQuery("show data_directory")) {
            answer.next();
            return Optional.of(Path.of(answer.getString(1)));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    void mustHaveDatabase() throws SQLException {
        try (var connection = connect()) {
            if (!has(connection, "select 1 from pg_roles where rolname = 'gridwrit'")) {
                run(
                        connection,
                        "create role gridwrit login nosuperuser password '%s'".formatted(credentials.password()));
            }
            if (!has(connection, "select 1 from pg_database where datname = 'gridwrit'")) {
                run(connection, "create database gridwrit owner gridwrit");
                run(connection, "revoke connect on database postgres from public");
            }
        }
    }

    boolean answersTheProgram() {
        try (var connection =
                DriverManager.getConnection(Address.of(port, "gridwrit"), Credentials.USER, credentials.password())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                Address.of(port, "postgres"), Credentials.SUPERUSER, credentials.superuserPassword());
    }

    private static boolean has(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
