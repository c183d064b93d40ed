package org.gridwrit.payout.share;

import org.gridwrit.access.Scope;
import org.gridwrit.payout.roster.Roster;
import org.gridwrit.payout.roster.RosterUse;
import org.springframework.stereotype.Component;

/// A plan that waits or holds keeps its roster as it is.
@Component
class StandingPlans implements RosterUse {
    private final PlanStore store;

    StandingPlans(PlanStore store) {
        this.store = store;
    }

    @Override
    public void mustNotHold(Roster of) {
        Plans.mustNotHold(of, store.ofRoster(new Scope.OfCourt(of.court()), of.id()));
    }
}
