package org.gridwrit.casefile.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// Where something stands in a timeline: by time, and by its key where two things happened at once.
///
/// @param at as precise as the database keeps it
public record Moment(Instant at, UUID id) {
    /// After everything.
    public static final Moment END = new Moment(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    /// As PostgreSQL orders keys: without a sign.
    public static final Comparator<Moment> LATEST_FIRST = Comparator.comparing(Moment::at)
            .thenComparing(it -> it.id().toString())
            .reversed();

    /// @throws Refusal `cursor.malformed`
    static Moment of(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return END;
        try {
            var split = cursor.indexOf('~');
            var micros = Long.parseLong(cursor.substring(0, split));
            return new Moment(Times.ofMicros(micros), UUID.fromString(cursor.substring(split + 1)));
        } catch (RuntimeException unreadable) {
            throw new Refusal("cursor.malformed", cursor);
        }
    }

    @Override
    public String toString() {
        return Times.micros(at) + "~" + id;
    }

    /// For rows whose key is their time too: the first key (UUIDv7) that is not before this moment.
    public UUID key() {
        var millis = at.toEpochMilli();
        if (!at.equals(Instant.ofEpochMilli(millis))) return begin(millis + 1);
        var own = id.getMostSignificantBits() >>> 16;
        if (own == millis) return id;
        return begin(own > millis ? millis + 1 : millis);
    }

    /// When a key was made.
    public static Moment ofKey(UUID key) {
        return new Moment(Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16), key);
    }

    private static UUID begin(long millis) {
        return new UUID(millis << 16, 0);
    }
}
