package org.gridwrit.identity.door;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;

/// How often one account met one [Overreach]: the first of a day are told one by one, those after them in sums.
///
/// So a flood is counted in full and does not fill the trail.
final class Tally {
    static final int ONE_BY_ONE = 10;
    static final Duration SUMMED = Duration.ofMinutes(10);

    private final Overreach kind;
    private Actor actor;
    private Attempt latest;
    private LocalDate day = LocalDate.MIN;
    private Instant told = Instant.MIN;
    private int lines;
    private int untold;

    Tally(Overreach kind, Actor actor, Attempt latest) {
        this.kind = kind;
        this.actor = actor;
        this.latest = latest;
    }

    /// A line for the trail.
    record Sum(Overreach kind, Actor actor, Attempt latest, int times) {}

    /// @return a sum of no times when nothing is to be told yet
    synchronized Sum meet(Actor by, Attempt attempt, Instant now) {
        actor = by;
        latest = attempt;
        untold++;
        var today = LocalDate.ofInstant(now, Times.CHINA);
        if (!today.equals(day)) lines = 0;
        day = today;
        if (lines >= ONE_BY_ONE) return due(now);
        lines++;
        return rest(now);
    }

    synchronized Sum due(Instant now) {
        return now.isBefore(told.plus(SUMMED)) ? sum(0) : rest(now);
    }

    synchronized Sum rest(Instant now) {
        var sum = sum(untold);
        if (untold > 0) told = now;
        untold = 0;
        return sum;
    }

    /// It could not be written.
    synchronized void takeBack(int times) {
        untold += times;
    }

    synchronized boolean over(Instant now) {
        return untold == 0 && day.isBefore(LocalDate.ofInstant(now, Times.CHINA));
    }

    private Sum sum(int times) {
        return new Sum(kind, actor, latest, times);
    }
}
