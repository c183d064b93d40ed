package org.gridwrit.payout.share;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.roster.Roster;
import org.gridwrit.payout.roster.RosterPlans;
import org.springframework.stereotype.Component;

@Component
class PlansOfRoster implements RosterPlans {
    private final Plans plans;

    PlansOfRoster(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<Drawn> of(Actor actor, Roster roster) {
        return plans.ofRoster(actor, roster.id()).stream()
                .map(it -> new Drawn(
                        it.id(), it.version(), it.state().name(), it.funds().pool(), it.askedByName()))
                .toList();
    }
}
