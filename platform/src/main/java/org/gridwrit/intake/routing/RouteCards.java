package org.gridwrit.intake.routing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Courts;
import org.jspecify.annotations.Nullable;
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
        return cards(actor, null, "");
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, own, "?whose=MINE");
    }

    private List<Card> cards(Actor actor, @Nullable Set<UUID> own, String whose) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var waiting = store.count(actor.scope(), courts.citiesUnder(code), own, Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "ROUTE", waiting, "/console/routes" + whose));
    }
}
