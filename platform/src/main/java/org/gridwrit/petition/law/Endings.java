package org.gridwrit.petition.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 办结 What keeps a petition from being ended. A promise that is open is never closed away; and whoever says that people
/// are content has been with them since they last came.
public final class Endings {
    private Endings() {}

    /// @param promises open ones
    /// @param visits   asked of court and petition office, and not made
    /// @param cameOn   the last time they came
    /// @param metOn    the last time somebody was with them: a visit, a report, a table; absent for never
    public record Facts(
            int promises,
            int visits,
            LocalDate cameOn,
            @Nullable LocalDate metOn) {}

    public enum Bar {
        PROMISE_OPEN, // 还有没有到期的承诺
        VISIT_OPEN, // 还有没有去的下访
        NOBODY_WENT; // 没有人去过

        public String refusal() {
            return "petition.end-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public static List<Bar> bars(Facts it, PetitionOutcome outcome) {
        var bars = new ArrayList<Bar>();
        if (it.promises > 0) bars.add(Bar.PROMISE_OPEN);
        if (it.visits > 0) bars.add(Bar.VISIT_OPEN);
        if (outcome.content && (it.metOn == null || it.metOn.isBefore(it.cameOn))) bars.add(Bar.NOBODY_WENT);
        return bars;
    }
}
