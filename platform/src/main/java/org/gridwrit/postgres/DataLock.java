package org.gridwrit.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One program per data directory. The kernel lets go of the lock however the program ends.
///
/// Nothing else may open the lock file: closing any channel on it would give the lock away. So the owner's number
/// stands in [Running].
final class DataLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DataLock take(Place place) throws IOException {
        if (!HELD_HERE.add(place.lock())) {
            throw inUse(place);
        }
        try {
            return new DataLock(place.lock(), locked(place));
        } catch (IOException | RuntimeException refused) {
            HELD_HERE.remove(place.lock());
            throw refused;
        }
    }

    private static FileChannel locked(Place place) throws IOException {
        var channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        throw inUse(place);
    }

    private static EmbeddedPostgresFailure inUse(Place place) {
        return new EmbeddedPostgresFailure(
                EmbeddedPostgresFailure.IN_USE,
                place.directory(),
                Running.at(place).pid());
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The lock ends with the channel either way.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
