package org.gridwrit.task.desk;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Sightings nobody has answered for.
@Component
class DeskCards implements CardSource {
    private final DeskStore store;

    DeskCards(DeskStore store) {
        this.store = store;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        var waiting = store.list(actor.scope(), actor.city(), Card.MOST).stream()
                .filter(it -> it.answered() == null)
                .count();
        return List.of(new Card(Card.Group.CLOCK, "SIGHTING", (int) waiting, "/console/desk"));
    }
}
