package org.gridwrit.casefile.clock;

import java.time.LocalDate;

/// 期间 How long the law gives, from a day that is not counted itself (CPL 85).
///
/// @param rolls whether it ends on a working day: what lapses by itself, like a seizure, does not wait for one
public record Term(int count, Unit unit, boolean rolls) {
    public enum Unit {
        DAYS,
        WORKING_DAYS,
        MONTHS,
        YEARS
    }

    public Term {
        if (count < 1) throw new IllegalArgumentException("a period of " + count);
    }

    public static Term days(int count) {
        return new Term(count, Unit.DAYS, true);
    }

    public static Term workingDays(int count) {
        return new Term(count, Unit.WORKING_DAYS, true);
    }

    public static Term months(int count) {
        return new Term(count, Unit.MONTHS, true);
    }

    /// Lapses on its very day.
    public static Term lapsingAfterYears(int count) {
        return new Term(count, Unit.YEARS, false);
    }

    /// Before pauses and holidays. A month without that day ends with its last (民法典 202).
    LocalDate after(LocalDate start) {
        return switch (unit) {
            case DAYS, WORKING_DAYS -> start.plusDays(count);
            case MONTHS -> start.plusMonths(count);
            case YEARS -> start.plusYears(count);
        };
    }
}
