package org.gridwrit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.gridwrit.postgres.ForgetfulServer;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/// A database of a test's own: real PostgreSQL, migrated, empty.
///
/// One server for each test JVM, migrated once into a template; a fresh copy of it takes a few hundredths of a second.
///
/// @param url      carries everything but user and password
/// @param user     the program's role, which owns nothing
/// @param owner    who migrates
public record TestDatabase(String url, String user, String password, String owner, String ownerPassword) {
    /// A role row-level security does not stop; the program may take it on, and never does by itself.
    static final String ALL_SEEING = "all_seeing";

    private static final AtomicInteger COUNT = new AtomicInteger();

    public static TestDatabase migrated() {
        return fresh(Template.NAME);
    }

    /// For a Spring context, which closes it by itself.
    static TestDatabase ofContext() {
        Running.servesContexts = true;
        return migrated();
    }

    public static TestDatabase empty() {
        return fresh("template0");
    }

    private static TestDatabase fresh(String template) {
        var name = "t_" + COUNT.incrementAndGet();
        if (template.equals(Template.NAME)) {
            Template.ready();
        }
        Running.create(name, template);
        return Running.database(name);
    }

    /// What stands in the files of one database of the test server and in the write-ahead log of all of them, as
    /// whoever
    /// carried them away would read it.
    ///
    /// @param oid of the database
    public static List<RawFiles.Held> holding(long oid, Collection<String> words) throws IOException {
        Running.run(Running.SERVER, "checkpoint");
        var server = Running.DIRECTORY.resolve("postgres/data");
        return Stream.concat(
                        RawFiles.holding(server.resolve("base/" + oid), words),
                        RawFiles.holding(server.resolve("pg_wal"), words))
                .toList();
    }

    /// Migrated the way the program does it, once.
    private static final class Template {
        static final String NAME = "migrated";

        static {
            Running.create(NAME, "template0");
            var database = Running.database(NAME);
            Flyway.configure()
                    .dataSource(database.url(), database.owner(), database.ownerPassword())
                    .locations("classpath:db/migration")
                    .schemas("public")
                    .placeholderReplacement(false)
                    .initSql("set app.migration='on'; set app.program='" + database.user() + "'")
                    .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                    .load()
                    .migrate();
        }

        static void ready() {}
    }

    /// The server of this JVM.
    private static final class Running {
        static volatile boolean servesContexts;
        static final Path DIRECTORY = made();
        static final ForgetfulServer SERVER = started();

        private static Path made() {
            try {
                var directory = Files.createTempDirectory("gridwrit-test-");
                return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx--x--x"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static ForgetfulServer started() {
            var server = ForgetfulServer.start(DIRECTORY);
            SpringApplication.getShutdownHandlers().add(() -> end(server.postgres()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                if (!servesContexts) end(server.postgres());
            }));
            run(server, "create role all_seeing bypassrls in role gridwrit_owner");
            run(server, "grant all_seeing to gridwrit with inherit false");
            return server;
        }

        /// After the contexts, which ask their databases a last time when they close: without a server each of them
        /// would
        /// wait ten seconds for a connection, and Surefire kills a JVM that takes more than thirty to end.
        private static void end(EmbeddedPostgres postgres) {
            postgres.close();
            try {
                FileSystemUtils.deleteRecursively(DIRECTORY);
            } catch (IOException leftForTheSystemToClean) {
                // A temporary directory that stays does no harm.
            }
        }

        static TestDatabase database(String name) {
            var postgres = SERVER.postgres();
            return new TestDatabase(
                    SERVER.jdbcUrl(name),
                    postgres.user(),
                    postgres.password(),
                    postgres.owner(),
                    postgres.ownerPassword());
        }

        static void create(String name, String template) {
            run(SERVER, "create database %s owner gridwrit_owner template %s".formatted(name, template));
            try {
                SERVER.wall(name);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static void run(ForgetfulServer server, String command) {
            try (var connection = DriverManager.getConnection(
                            server.jdbcUrl("postgres"), server.superuser(), server.superuserPassword());
                    var statement = connection.createStatement()) {
                statement.execute(command);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
