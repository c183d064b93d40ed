package org.gridwrit.notice.live;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// What the key of a signal says of its time (RFC 9562 §5.7).
final class Heard {
    private Heard() {}

    static Instant at(UUID key) {
        return Instant.ofEpochMilli(key.getMostSignificantBits() >>> 16);
    }

    /// The smallest key that can have been made so much earlier.
    static UUID before(UUID key, Duration earlier) {
        return new UUID(Math.max(0, at(key).minus(earlier).toEpochMilli()) << 16, 0);
    }
}
