package org.gridwrit.casefile;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Reckoning;
import org.jspecify.annotations.Nullable;

/// 期限 Six months without enforcement let the applicant go one court up (民事诉讼法 237).
public enum CaseClock {
    SIX_MONTHS_SOON, // 三十日内将满六个月
    SIX_MONTHS_OVER; // 已满六个月

    private static final int SOON = 30;

    /// Filed after this day.
    public @Nullable LocalDate after(LocalDate today, Predicate<LocalDate> working) {
        return this == SIX_MONTHS_SOON ? lastOver(today, working) : null;
    }

    /// Filed on this day or before.
    public LocalDate until(LocalDate today, Predicate<LocalDate> working) {
        return lastOver(this == SIX_MONTHS_SOON ? today.plusDays(SOON) : today, working);
    }

    /// Filed on this day or before: its six months run out on `day` at the latest.
    public static LocalDate runningOutBy(LocalDate day, Predicate<LocalDate> working) {
        return lastOver(day.plusDays(1), working);
    }

    /// The last day of filing from which six months are over: months differ in length, so it is looked for.
    private static LocalDate lastOver(LocalDate today, Predicate<LocalDate> working) {
        var term = ClockKind.SIX_MONTHS.term;
        var day = today.minusMonths(term.count()).plusDays(term.count());
        while (!Reckoning.lastDay(day, term, working).isBefore(today)) day = day.minusDays(1);
        return day;
    }
}
