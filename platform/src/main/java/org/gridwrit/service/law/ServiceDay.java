package org.gridwrit.service.law;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Reckoning;

/// 送达日期 From which day a document counts as served.
public final class ServiceDay {
    private ServiceDay() {}

    /// The day on the receipt (CPL 87, 88, 91, 94), of arrival (90) or of the leaving (89). With a public notice the
    /// end
    /// of thirty days from the last posting, which is not counted itself (95, 解释 138), moved past holidays (85).
    public static LocalDate of(Mode mode, LocalDate day, Predicate<LocalDate> working) {
        return mode == Mode.PUBLIC_NOTICE ? Reckoning.lastDay(day, ClockKind.PUBLIC_NOTICE.term, working) : day;
    }
}
