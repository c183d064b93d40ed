package org.gridwrit.payout.objection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 送达的情况 Whom a plan has reached, and until when the last of them may object (解释 509).
///
/// @param all     creditors of the plan and debtors of the case
/// @param reached of them
/// @param lastDay of those reached; absent while it has reached nobody
public record Reach(int all, int reached, @Nullable LocalDate lastDay, List<Day> days) {
    /// So many on one day.
    public record Day(LocalDate on, LocalDate lastDay, int count) {}

    public int missing() {
        return all - reached;
    }

    /// 期满 All have it, and nobody may object any more.
    public boolean isOver(LocalDate today) {
        return missing() <= 0 && lastDay != null && today.isAfter(lastDay);
    }
}
