package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// 内置数据库 A PostgreSQL of our own on a data directory: real, durable, on the loopback interface only, behind a password.
///
/// It ends with the program, however the program ends, and never outlives it on the same data.
/// All methods throw [EmbeddedPostgresFailure] with a code a person can be given a text for.
public final class EmbeddedPostgres implements AutoCloseable {
    private final int port;
    private final Credentials credentials;
    private final Runnable end;

    EmbeddedPostgres(int port, Credentials credentials, Runnable end) {
        this.port = port;
        this.credentials = credentials;
        this.end = end;
    }

    /// Starts the server, and makes roles and database the first time. The directory is made if it is not
    /// there.
    public static EmbeddedPostgres start(Path dataDirectory) {
        return start(dataDirectory, ServerSettings.safe());
    }

    static EmbeddedPostgres start(Path dataDirectory, ServerSettings settings) {
        return new Launch(Place.at(dataDirectory), settings).run();
    }

    /// For command-line tools: the server another program runs on this directory, or else one of our own.
    public static EmbeddedPostgres join(Path dataDirectory) {
        try {
            return start(dataDirectory);
        } catch (EmbeddedPostgresFailure failure) {
            if (!failure.code().equals(EmbeddedPostgresFailure.IN_USE)) {
                throw failure;
            }
            return joined(Place.at(dataDirectory), failure);
        }
    }

    private static EmbeddedPostgres joined(Place place, EmbeddedPostgresFailure unanswered) {
        try {
            for (var attempt = 0; attempt < 300; attempt++) {
                var running = Running.at(place);
                if (running.port() > 0) {
                    var credentials = Credentials.read(place);
                    if (new ServerStore(running.port(), credentials).answersTheProgram()) {
                        return new EmbeddedPostgres(running.port(), credentials, () -> {});
                    }
                }
                Thread.sleep(100);
            }
            throw unanswered;
        } catch (IOException failed) {
            throw Failures.of(failed, place.directory());
        } catch (InterruptedException stopped) {
            throw Failures.interrupted(stopped, place.directory());
        }
    }

    /// Deletes the database, and nothing else that is in the directory. There is no way back.
    public static void delete(Path dataDirectory) {
        var place = Place.at(dataDirectory);
        try (var _ = DataLock.take(place)) {
            new Orphans(place).stop();
            if (Files.isDirectory(place.home())) {
                Folders.delete(place.home().toRealPath());
            }
            Files.deleteIfExists(place.home());
            Files.deleteIfExists(place.credentials());
            Files.deleteIfExists(place.running());
        } catch (IOException failed) {
            throw Failures.of(failed, dataDirectory);
        } catch (InterruptedException stopped) {
            throw Failures.interrupted(stopped, dataDirectory);
        }
    }

    public String jdbcUrl() {
        return Address.of(port, "gridwrit");
    }

    public String user() {
        return Credentials.USER;
    }

    public String password() {
        return credentials.password();
    }

    /// Who migrates and owns every table; the program itself is [#user] and owns none.
    public String owner() {
        return Credentials.OWNER;
    }

    public String ownerPassword() {
        return credentials.ownerPassword();
    }

    public int port() {
        return port;
    }

    Credentials credentials() {
        return credentials;
    }

    /// Stops the server after its last transaction is on disk. One that was joined goes on.
    @Override
    public void close() {
        end.run();
    }
}
