package org.gridwrit.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.gridwrit.shared.Times;

/// Stands still until a test turns it.
final class TurnedClock extends Clock {
    static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private volatile Instant now = NOON;

    void reset() {
        now = NOON;
    }

    void turn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Times.CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
