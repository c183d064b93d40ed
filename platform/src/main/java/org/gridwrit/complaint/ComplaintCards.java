package org.gridwrit.complaint;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Complaints wait for the president: never for whom they are about.
@Component
class ComplaintCards implements CardSource {
    private final ComplaintStore store;

    ComplaintCards(ComplaintStore store) {
        this.store = store;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (actor.role() != Role.PRESIDENT) return List.of();
        var waiting = store.waiting(actor.scope(), actor.city(), actor.role(), Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "COMPLAINT", waiting, "/complaints/inbox"));
    }
}
