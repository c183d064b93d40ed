package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// File modes, written as `ls` shows them.
final class Permissions {
    static void set(Path path, String mode) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    /// Writes a secret: readable by its owner alone from the first byte on, and there in full or not at all.
    static void writeSecret(Path path, String text) throws IOException {
        var half = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(half);
        try (var channel = Files.newByteChannel(
                half,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.charset.StandardCharsets.UTF_8.encode(text));
        }
        Files.move(half, path, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private Permissions() {}
}
