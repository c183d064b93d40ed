package org.gridwrit.payout.objection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.PlanDates;
import org.springframework.stereotype.Component;

/// The dates of service and objections as they stand on the printed plan.
@Component
class PrintedObjections implements PlanDates {
    private final PlanObjections objections;

    PrintedObjections(PlanObjections objections) {
        this.objections = objections;
    }

    @Override
    public Dates of(Actor actor, DrawnPlan of) {
        var reach = objections.reach(actor, of);
        List<Said> said = objections.ofPlan(actor, of).stream()
                .map(it ->
                        new Said(it.objectorName(), it.course().on(), it.state().name(), it.due(), it.disputed()))
                .toList();
        return new Dates(reach.all(), reach.reached(), reach.lastDay(), said);
    }

    @Override
    public Map<UUID, LocalDate> lastDays(DrawnPlan of, List<UUID> claims) {
        return of.regime() == Regime.PARTICIPATION ? objections.lastDays(of, claims) : Map.of();
    }
}
