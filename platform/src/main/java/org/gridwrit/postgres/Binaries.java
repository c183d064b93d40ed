package org.gridwrit.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The server's programs, unpacked once for each version. An unpacking that was cut off leaves nothing that looks
/// finished.
record Binaries(Path home) {
    static final int MAJOR = 18;

    static Binaries unpacked(Account account, Place place) throws IOException {
        var archive = archive();
        var name = "postgresql-" + MAJOR + "-" + checksumOf(archive);
        var folders = candidates(place);
        for (var folder : folders) {
            if (Files.isExecutable(folder.resolve(name).resolve("bin/postgres"))) {
                return new Binaries(folder.resolve(name));
            }
        }
        for (var folder : folders) {
            if (makeFor(account, folder)) {
                return new Binaries(unpack(archive, folder, name));
            }
        }
        throw new EmbeddedPostgresFailure("database.not-permitted", folders.getFirst());
    }

    /// A cache all data directories of the user share; beside the data where there is no such cache (an empty or
    /// read-only home).
    private static List<Path> candidates(Place place) {
        var folders = new ArrayList<Path>();
        if (Account.programIsRoot()) {
            folders.add(Path.of("/var/cache/gridwrit"));
        } else {
            Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                    .filter(it -> it.startsWith("/"))
                    .map(Path::of)
                    .or(() -> Optional.of(Path.of(System.getProperty("user.home"), ".cache")))
                    .map(it -> it.resolve("gridwrit"))
                    .ifPresent(folders::add);
        }
        folders.add(place.directory());
        return folders;
    }

    private static boolean makeFor(Account account, Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder) && (!account.dropped() || account.reaches(folder));
        } catch (FileSystemException refused) {
            return false;
        } catch (IOException refused) {
            throw Failures.of(refused, folder);
        }
    }

    private static Path unpack(URL archive, Path folder, String name) throws IOException {
        var half = Files.createTempDirectory(folder, name + ".");
        Permissions.set(half, "rwxr-xr-x");
        try (var tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream(), 1 << 16)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = half.resolve(entry.getName()).normalize();
                if (!target.startsWith(half)) {
                    throw new IOException("The archive leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                    Permissions.set(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
                }
            }
        }
        var finished = folder.resolve(name);
        try {
            Files.move(half, finished, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException someoneElseWasFirst) {
            Folders.delete(half);
        }
        return finished;
    }

    private static URL archive() {
        var architecture = System.getProperty("os.arch");
        var resource = switch (architecture) {
            case "amd64", "x86_64" -> "postgres-linux-x86_64.txz";
            case "aarch64", "arm64" -> "postgres-linux-arm_64.txz";
            default -> "none";
        };
        var found = Binaries.class.getClassLoader().getResource(resource);
        if (found == null) {
            throw new EmbeddedPostgresFailure("database.no-binaries", architecture);
        }
        return found;
    }

    /// The jar's own table of contents has it: nothing is read.
    private static String checksumOf(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return Long.toHexString(jar.getJarEntry().getCrc());
        }
        return "unpacked";
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
