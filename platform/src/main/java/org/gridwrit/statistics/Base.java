package org.gridwrit.statistics;

import java.time.LocalDate;

/// 比较基准 What a period is compared with.
public enum Base {
    BEFORE, // 上一期间
    YEAR_AGO; // 上年同期

    /// As many days, or months where it is whole months, right before; or the same days a year ago.
    Period of(Period it) {
        if (this == YEAR_AGO) return new Period(yearAgo(it.from()), yearAgo(it.to()));
        boolean months = it.from().getDayOfMonth() == 1 && it.to().plusDays(1).getDayOfMonth() == 1;
        if (months) {
            long many = it.from().until(it.to().plusDays(1)).toTotalMonths();
            return new Period(it.from().minusMonths(many), it.from().minusDays(1));
        }
        long days = it.to().toEpochDay() - it.from().toEpochDay();
        return new Period(it.from().minusDays(days + 1), it.from().minusDays(1));
    }

    private static LocalDate yearAgo(LocalDate day) {
        var before = day.minusYears(1);
        boolean last = day.plusDays(1).getDayOfMonth() == 1;
        return last ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }
}
