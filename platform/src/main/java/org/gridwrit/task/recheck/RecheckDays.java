package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.Optional;

/// 复查日期 Every six months for five years (法〔2016〕373号 9): ten days, each counted from the closing, so that none drifts
/// where months differ in length.
public final class RecheckDays {
    public static final int MOST = 10;
    private static final int MONTHS = 6;

    private RecheckDays() {}

    /// @param number 1 to 10
    /// @return empty when the five years are over
    public static Optional<LocalDate> day(LocalDate closedOn, int number) {
        return number > MOST ? Optional.empty() : Optional.of(closedOn.plusMonths((long) number * MONTHS));
    }
}
