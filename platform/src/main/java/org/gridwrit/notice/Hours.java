package org.gridwrit.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.shared.Times;

/// 免打扰时段 When somebody is not to be disturbed, by the clock of China. The same time twice means never.
record Hours(LocalTime from, LocalTime until) {
    static final Hours OF_THE_HOUSE = new Hours(LocalTime.of(21, 30), LocalTime.of(7, 0));

    /// Late in the morning and late in the afternoon: what has come in can still be done the same day.
    private static final List<LocalTime> DIGESTS = List.of(LocalTime.of(11, 0), LocalTime.of(16, 30));

    /// The first moment from then on at which it may be said.
    Instant open(Instant from) {
        var at = from.atZone(Times.CHINA);
        return quiet(at.toLocalTime()) ? next(at, until).toInstant() : from;
    }

    /// The next of the times at which is said what may wait.
    Instant digest(Instant from) {
        var at = from.atZone(Times.CHINA);
        return DIGESTS.stream()
                .map(it -> next(at, it).toInstant())
                .min(Instant::compareTo)
                .map(this::open)
                .orElseThrow();
    }

    private boolean quiet(LocalTime time) {
        if (from.equals(until)) return false;
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }

    private static ZonedDateTime next(ZonedDateTime after, LocalTime time) {
        var today = after.with(time);
        return today.isAfter(after) ? today : today.plusDays(1);
    }
}
