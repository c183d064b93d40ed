package org.gridwrit.task.sync;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 游标 Up to where a phone knows. Made up or altered it opens nothing: whoever sends it gets own tasks.
///
/// @param day    in China: what may be known depends on it
/// @param worker whose, shortened
/// @param tasks  digest of the open tasks with their versions
/// @param alarms digest of the own alarms
record Cursor(LocalDate day, Instant at, long worker, long tasks, int alarms) {
    private static final byte FORM = 1;
    private static final int LENGTH = 1 + 4 + 8 + 8 + 8 + 4;

    static long shortened(UUID worker) {
        return worker.getMostSignificantBits() ^ worker.getLeastSignificantBits();
    }

    String text() {
        var bytes = ByteBuffer.allocate(LENGTH)
                .put(FORM)
                .putInt((int) day.toEpochDay())
                .putLong(Times.micros(at))
                .putLong(worker)
                .putLong(tasks)
                .putInt(alarms);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// Absent for what is no cursor, or somebody else's: then everything is sent.
    static Optional<Cursor> of(@Nullable String text, UUID worker) {
        return read(text).filter(it -> it.worker == shortened(worker));
    }

    private static Optional<Cursor> read(@Nullable String text) {
        if (text == null) return Optional.empty();
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != LENGTH || bytes.get() != FORM) return Optional.empty();
            return Optional.of(new Cursor(
                    LocalDate.ofEpochDay(bytes.getInt()),
                    Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS),
                    bytes.getLong(),
                    bytes.getLong(),
                    bytes.getInt()));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }
}
