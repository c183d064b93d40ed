package org.gridwrit.payout.objection;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Objections that wait for a step of the court.
@Component
class ObjectionCards implements CardSource {
    private final ObjectionStore store;

    ObjectionCards(ObjectionStore store) {
        this.store = store;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (actor.role() != Role.OFFICER && actor.role() != Role.LIAISON) return List.of();
        var count = store.count(actor.scope(), actor.city(), Card.MOST);
        return List.of(new Card(Card.Group.CLOCK, "OBJECTION", count, "/console/objections"));
    }
}
