package org.gridwrit.intake;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// 预读 Reads and checks the next chunk while the one before is taken in; never more than that one.
final class ReadAhead implements AutoCloseable {
    private final ExecutorService reading = Executors.newVirtualThreadPerTaskExecutor();
    private final ChunkReader reader;
    private Future<@Nullable Chunk> ahead;

    ReadAhead(ChunkReader reader) {
        this.reader = reader;
        this.ahead = reading.submit(reader::next);
    }

    /// Nothing after the last row. What the reader throws is thrown here, after the chunks before it.
    @Nullable
    Chunk next() throws IOException {
        try {
            var chunk = ahead.get();
            if (chunk != null) ahead = reading.submit(reader::next);
            return chunk;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException it -> throw it;
                case RuntimeException it -> throw it;
                case Error it -> throw it;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    /// Waits for what is being read: the sheet is closed after this.
    @Override
    public void close() {
        reading.close();
    }
}
