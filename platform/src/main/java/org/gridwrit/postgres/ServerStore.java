package org.gridwrit.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What the launcher asks the server itself, as superuser: is it ours, and has it the roles and the database?
record ServerStore(int port, Credentials credentials) {

    /// Empty while the server is still starting or recovering.
    Optional<Path> dataDirectory() {
        try (var connection = connect("postgres");
                var answer = connection.createStatement().executeQuery("show data_directory")) {
            answer.next();
            return Optional.of(Path.of(answer.getString(1)));
        } catch (SQLException notYet) {
            return Optional.empty();
        }
    }

    void mustHaveDatabase() throws SQLException {
        try (var connection = connect("postgres")) {
            mustHaveRole(connection, Credentials.OWNER, credentials.ownerPassword());
            mustHaveRole(connection, Credentials.USER, credentials.password());
            if (!has(connection, "select from pg_database where datname = 'gridwrit'")) {
                run(connection, "create database gridwrit owner gridwrit_owner");
                run(connection, "revoke connect on database postgres from public");
            }
        }
        wall("gridwrit");
    }

    /// The program's role comes to own nothing, also where version 0.1.0 let it own everything. And row-level
    /// security may use the indexes of names and townships: what these two are asked about texts tells nothing
    /// of the rows they look at, but only a superuser may say so.
    void wall(String database) throws SQLException {
        try (var connection = connect(database)) {
            if (has(
                    connection,
                    "select from pg_database where datname = '%s' and datdba = 'gridwrit'::regrole"
                            .formatted(database))) {
                run(connection, "reassign owned by gridwrit to gridwrit_owner");
            }
            run(connection, "revoke all on database %s from public".formatted(database));
            run(connection, "grant connect on database %s to gridwrit".formatted(database));
            for (var asked : List.of("arraycontains", "arrayoverlap")) {
                var unvouched = "select from pg_proc where oid = '%s'::regproc and not proleakproof";
                if (!has(connection, unvouched.formatted(asked))) continue;
                run(connection, "alter function pg_catalog.%s(anyarray, anyarray) leakproof".formatted(asked));
            }
        }
    }

    private static void mustHaveRole(Connection connection, String role, String password) throws SQLException {
        if (has(connection, "select from pg_roles where rolname = '%s'".formatted(role))) return;
        run(connection, "create role %s login nosuperuser password '%s'".formatted(role, password));
    }

    boolean answersTheProgram() {
        try (var connection =
                DriverManager.getConnection(Address.of(port, "gridwrit"), Credentials.USER, credentials.password())) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                Address.of(port, database), Credentials.SUPERUSER, credentials.superuserPassword());
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
