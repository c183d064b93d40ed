package org.gridwrit.intake.routing;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Courts;
import org.springframework.stereotype.Component;

/// Addresses nobody could place yet.
@Component
class RouteCards implements CardSource {
    private final RouteStore store;
    private final Courts courts;

    RouteCards(RouteStore store, Courts courts) {
        this.store = store;
        this.courts = courts;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var waiting = store.count(actor.scope(), courts.citiesUnder(code), Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "ROUTE", waiting, "/console/routes"));
    }
}
