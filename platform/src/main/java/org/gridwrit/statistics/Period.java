package org.gridwrit.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 期间 From one day to another, both included. Its whole months and the days left over are asked for apart.
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) throw new Refusal("period.backwards", from, to);
        if (from.getYear() < 1990 || to.getYear() > 2100) throw new Refusal("period.malformed");
    }

    public static Period ofYear(int year) {
        mustBeYear(year);
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period ofMonth(int year, int month) {
        mustBeYear(year);
        if (month < 1 || month > 12) throw new Refusal("period.malformed");
        var it = YearMonth.of(year, month);
        return new Period(it.atDay(1), it.atEndOfMonth());
    }

    /// What somebody chose: days, or a year and perhaps a month, or nothing, which is this year.
    static Period chosen(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer year,
            @Nullable Integer month,
            LocalDate today) {
        if (from != null || to != null) {
            return new Period(from == null ? LocalDate.of(1990, 1, 1) : from, to == null ? later(today, from) : to);
        }
        int chosen = year == null ? today.getYear() : year;
        return month == null ? ofYear(chosen) : ofMonth(chosen, month);
    }

    /// @param month `2019-03`
    Period inMonth(String month) {
        try {
            var it = YearMonth.parse(month);
            return new Period(
                    from.isAfter(it.atDay(1)) ? from : it.atDay(1),
                    to.isBefore(it.atEndOfMonth()) ? to : it.atEndOfMonth());
        } catch (DateTimeParseException e) {
            throw new Refusal("period.malformed");
        }
    }

    LocalDate firstWholeMonth() {
        return from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
    }

    /// The day after the last whole month; not after [#firstWholeMonth()] when there is none.
    LocalDate endOfWholeMonths() {
        return to.plusDays(1).withDayOfMonth(1);
    }

    boolean hasWholeMonths() {
        return firstWholeMonth().isBefore(endOfWholeMonths());
    }

    private static LocalDate later(LocalDate today, @Nullable LocalDate from) {
        return from != null && from.isAfter(today) ? from : today;
    }

    private static void mustBeYear(int year) {
        if (year < 1990 || year > 2100) throw new Refusal("period.malformed");
    }
}
