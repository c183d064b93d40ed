package org.gridwrit.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;

/// A file that only its owner may read. The first line may be a key alone, which is version 1; later ones are
/// `version:key`.
final class KeyFile implements MasterKey {
    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public SortedMap<Integer, byte[]> versions() {
        try {
            return Files.exists(file)
                    ? WrittenKeys.read(Files.readString(file, US_ASCII), place())
                    : Collections.emptySortedMap();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Written beside and renamed, so that a crash leaves the old file or the new one.
    @Override
    public void add(int version) {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        try {
            if (file.getParent() != null) Files.createDirectories(file.getParent());
            var old = Files.exists(file) ? Files.readString(file, US_ASCII).strip() + "\n" : "";
            var line = (version == 1 ? "" : version + ":") + HexFormat.of().formatHex(key) + "\n";
            var beside = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, old + line, US_ASCII, StandardOpenOption.SYNC);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String place() {
        return file.toString();
    }
}
