package org.gridwrit.payout.share;

import static org.gridwrit.access.Role.OFFICER;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 可以发放的方案 Approved, and nothing bars it.
@Service
@Transactional
public class PayablePlans {
    private final PlanStore store;
    private final List<PlanBar> bars;

    PayablePlans(PlanStore store, List<PlanBar> bars) {
        this.store = store;
        this.bars = bars;
    }

    /// Under its lock: one at a time begins to pay it.
    ///
    /// @throws Refusal `plan.unknown`, `plan.not-approved` and what bars it
    public DrawnPlan payable(Actor actor, Id id) {
        actor.mustBe(OFFICER);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("plan.unknown"));
        of.mustBeOf(actor);
        if (of.state() != DrawnPlan.State.APPROVED) throw new Refusal("plan.not-approved", of.version());
        for (var it : bars) it.mustNotBar(of);
        return of;
    }
}
