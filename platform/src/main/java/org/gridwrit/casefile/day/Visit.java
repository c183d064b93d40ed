package org.gridwrit.casefile.day;

import java.time.Duration;
import java.time.Instant;

/// 上次查看 When somebody opened the page, and when the time before: what came in between is new.
record Visit(Instant opened, Instant before) {
    /// Opening it again over coffee does not make the morning's reports old.
    static final Duration ONE_SITTING = Duration.ofMinutes(30);

    private static final Duration FIRST = Duration.ofDays(1);

    static Visit first(Instant now) {
        return new Visit(now, now.minus(FIRST));
    }

    Visit again(Instant now) {
        return now.isBefore(opened.plus(ONE_SITTING)) ? new Visit(opened, before) : new Visit(now, opened);
    }
}
