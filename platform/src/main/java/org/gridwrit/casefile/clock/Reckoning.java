package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// 期间的计算 The last day of a period. The day it begins on is not counted; one that ends on a holiday ends on the first
/// working day after it (CPL 85). Days of a pause are not counted.
public final class Reckoning {
    private final Predicate<LocalDate> working;
    private final List<Pause> pauses;

    private Reckoning(Predicate<LocalDate> working, Collection<Pause> pauses) {
        this.working = working;
        this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /// Nobody stops it.
    public static LocalDate lastDay(LocalDate start, Term term, Predicate<LocalDate> working) {
        return lastDay(start, term, List.of(), working).orElseThrow();
    }

    /// @param working whether a day is worked, as the holiday calendar says
    /// @return empty while a pause lasts that began before the period was over
    public static Optional<LocalDate> lastDay(
            LocalDate start, Term term, Collection<Pause> pauses, Predicate<LocalDate> working) {
        var reckoning = new Reckoning(working, pauses);
        var last = term.unit() == Term.Unit.WORKING_DAYS
                ? reckoning.worked(start, term.count())
                : reckoning.stretched(start, term.after(start));
        return term.rolls() ? last.flatMap(reckoning::rolled) : last;
    }

    /// As many days later as were paused, those included that the period reaches only by being stretched.
    private Optional<LocalDate> stretched(LocalDate start, LocalDate nominal) {
        var last = nominal;
        var counted = start;
        for (var pause : pauses) {
            if (pause.from().isAfter(last)) break;
            var first = pause.from().isAfter(counted) ? pause.from() : counted.plusDays(1);
            var until = pause.until();
            if (until == null) return Optional.empty();
            if (until.isBefore(first)) continue;
            last = last.plusDays(ChronoUnit.DAYS.between(first, until) + 1);
            counted = until;
        }
        return Optional.of(last);
    }

    private Optional<LocalDate> worked(LocalDate start, int count) {
        var day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isForEverPaused(day)) return Optional.empty();
            if (working.test(day) && !isPaused(day)) left--;
        }
        return Optional.of(day);
    }

    private Optional<LocalDate> rolled(LocalDate last) {
        var day = last;
        while (!working.test(day) || isPaused(day)) {
            if (isForEverPaused(day)) return Optional.empty();
            day = day.plusDays(1);
        }
        return Optional.of(day);
    }

    private boolean isPaused(LocalDate day) {
        return pauses.stream().anyMatch(it -> it.covers(day));
    }

    private boolean isForEverPaused(LocalDate day) {
        return pauses.stream().anyMatch(it -> it.until() == null && it.covers(day));
    }
}
