package org.gridwrit.task.sync;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 手机时钟 What the phone's clock showed when it sent, and ours when it came.
record PhoneClock(@Nullable Instant sentAt, Instant receivedAt) {
    /// Less is the way, or a clock as people have them.
    static final Duration PLAINLY_WRONG = Duration.ofMinutes(5);

    /// How far ours is ahead; absent when the phone did not say.
    @Nullable
    Duration off() {
        return sentAt == null ? null : Duration.between(sentAt, receivedAt);
    }

    /// When it was, as far as anybody knows.
    Instant seen(@Nullable Instant phoneAt) {
        if (phoneAt == null) return receivedAt;
        var off = off();
        if (off == null || off.abs().compareTo(PLAINLY_WRONG) <= 0) return phoneAt;
        return phoneAt.plus(off);
    }
}
