package org.gridwrit.payout.share;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// On which days a plan reached people and what they objected, as it is printed (解释 509–510).
public interface PlanDates {
    /// @param state as its message `objection.state.*` is called
    /// @param due   the last day of what is waited for
    record Said(
            String objector,
            LocalDate on,
            String state,
            @Nullable LocalDate due,
            Fen disputed) {}

    /// @param all     who has to be served
    /// @param lastDay to object, of those reached
    record Dates(int all, int reached, @Nullable LocalDate lastDay, List<Said> said) {}

    Dates of(Actor actor, DrawnPlan of);

    /// 异议期的最后一日 Of those of these claims whom it is on record that the plan reached.
    Map<UUID, LocalDate> lastDays(DrawnPlan of, List<UUID> claims);
}
