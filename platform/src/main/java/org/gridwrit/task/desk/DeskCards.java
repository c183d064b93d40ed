package org.gridwrit.task.desk;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Courts;
import org.springframework.stereotype.Component;

/// Sightings nobody has answered for: the desk is the whole court's, whoever's the case is.
@Component
class DeskCards implements CardSource {
    private final DeskStore store;
    private final Courts courts;

    DeskCards(DeskStore store, Courts courts) {
        this.store = store;
        this.courts = courts;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var waiting = store.waiting(actor.scope(), courts.citiesUnder(code), Card.MOST);
        return List.of(new Card(Card.Group.CLOCK, "SIGHTING", waiting, "/console/desk?waiting=true"));
    }
}
