package org.gridwrit.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.gridwrit.shared.Times;

/// Stands still until a test turns it.
public final class TurnedClock extends Clock {
    public static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    private volatile Instant now = NOON;

    public void reset() {
        now = NOON;
    }

    public void turn(Duration by) {
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
