package org.gridwrit.casefile.ledger;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Money that waits for the president's word.
@Component
class LedgerCards implements CardSource {
    private final ReleaseStore store;

    LedgerCards(ReleaseStore store) {
        this.store = store;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (actor.role() != Role.PRESIDENT) return List.of();
        var count = store.count(actor.scope(), actor.city(), Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "RELEASE", count, "/console/releases"));
    }
}
