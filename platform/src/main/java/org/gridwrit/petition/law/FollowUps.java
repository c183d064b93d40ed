package org.gridwrit.petition.law;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/// 回访 Thirty and ninety days after a petition has ended somebody asks whether it has stayed so. A day that is not
/// worked
/// moves to the next that is.
public final class FollowUps {
    public static final List<Integer> DAYS = List.of(30, 90);

    private FollowUps() {}

    /// @param nominal the day before it is rolled
    /// @param orNextWorkingDay as the holiday calendar says
    public static LocalDate due(LocalDate nominal, UnaryOperator<LocalDate> orNextWorkingDay) {
        return orNextWorkingDay.apply(nominal);
    }

    public static boolean isDue(LocalDate nominal, LocalDate today, UnaryOperator<LocalDate> orNextWorkingDay) {
        return !due(nominal, orNextWorkingDay).isAfter(today);
    }
}
