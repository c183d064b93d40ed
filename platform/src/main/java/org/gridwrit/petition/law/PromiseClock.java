package org.gridwrit.petition.law;

import java.time.LocalDate;

/// 承诺期限 Where a promise that is still open stands on a day. A promise is kept on its last day too.
public enum PromiseClock {
    RUNNING, // 未到期
    SOON, // 即将到期
    TODAY, // 今日到期
    OVERDUE; // 已逾期

    /// How many days before its end people are reminded.
    public static final int DAYS_BEFORE = 3;

    public static PromiseClock of(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) return OVERDUE;
        if (until.equals(today)) return TODAY;
        return until.isAfter(today.plusDays(DAYS_BEFORE)) ? RUNNING : SOON;
    }
}
