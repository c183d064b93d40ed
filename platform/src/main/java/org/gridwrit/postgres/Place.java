package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.shared.Sha256;

/// Where the files of one data directory lie. The program's own small files are in the directory itself, the server's
/// in `postgres` below it.
///
/// Root's home is closed to the account the server runs under. Then `postgres` is a symbolic link to a directory of the
/// same
/// meaning under `/var/lib/gridwrit`, so that nothing has to be opened up and the data directory still leads to its
/// data.
record Place(Path directory) {
    private static final Path SYSTEM_STATE = Path.of("/var/lib/gridwrit");

    static Place at(Path dataDirectory) {
        try {
            if (Files.exists(dataDirectory) && !Files.isDirectory(dataDirectory)) {
                throw new EmbeddedPostgresFailure("database.no-directory", dataDirectory);
            }
            if (!Files.isDirectory(dataDirectory)) {
                Files.createDirectories(dataDirectory.toAbsolutePath());
                Permissions.set(dataDirectory, Account.programIsRoot() ? "rwx--x--x" : "rwx------");
            }
            if (!Files.isWritable(dataDirectory)) {
                throw new AccessDeniedException(dataDirectory.toString());
            }
            return new Place(dataDirectory.toRealPath());
        } catch (IOException refused) {
            throw Failures.of(refused, dataDirectory);
        }
    }

    Path lock() {
        return directory.resolve("lock");
    }

    Path running() {
        return directory.resolve("running.properties");
    }

    Path credentials() {
        return directory.resolve("credentials.properties");
    }

    Path home() {
        return directory.resolve("postgres");
    }

    /// The server's own data directory, as the kernel names it: that is what the working directory of its processes
    /// shows.
    Path data() {
        try {
            return home().toRealPath().resolve("data");
        } catch (IOException absent) {
            return home().resolve("data");
        }
    }

    Path log() {
        return home().resolve("server.log");
    }

    boolean hasData() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    void makeHome(Account account) throws IOException {
        if (Files.isDirectory(home())) {
            return;
        }
        var home = home();
        if (account.dropped() && !account.reaches(directory)) {
            home = SYSTEM_STATE.resolve(nameUnderSystemState());
            Files.createDirectories(home);
            Permissions.set(SYSTEM_STATE, "rwx--x--x");
            Files.deleteIfExists(home());
            Files.createSymbolicLink(home(), home);
        } else {
            Files.createDirectory(home);
        }
        account.own(home);
        Permissions.set(home, "rwx------");
    }

    private String nameUnderSystemState() {
        return Sha256.hex(directory.toString()).substring(0, 16);
    }
}
