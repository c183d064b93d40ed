package org.gridwrit.training;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// 补考 After a paper that was not enough there is time to read: an hour after the first, a day after each that follows.
final class Retake {
    static final Duration FIRST = Duration.ofHours(1);
    static final Duration LATER = Duration.ofHours(24);

    private Retake() {}

    /// @param failed when papers of the course were not enough since the last that was, the earliest first
    /// @return the first moment at which another may be begun
    static Instant from(List<Instant> failed) {
        if (failed.isEmpty()) return Instant.MIN;
        return failed.getLast().plus(failed.size() == 1 ? FIRST : LATER);
    }
}
