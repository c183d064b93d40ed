package org.gridwrit.payout.share;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Plans that wait for the president's word.
@Component
class PlanCards implements CardSource {
    private final PlanStore store;

    PlanCards(PlanStore store) {
        this.store = store;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (actor.role() != Role.PRESIDENT) return List.of();
        var count = store.count(actor.scope(), actor.city(), Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "PLAN", count, "/console/plans"));
    }
}
