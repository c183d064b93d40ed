package org.gridwrit.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.springframework.stereotype.Component;

/// Operations of the next day, and those that have no record yet.
@Component
class OperationCards implements CardSource {
    private final OperationStore store;
    private final Courts courts;
    private final Clock clock;

    OperationCards(OperationStore store, Courts courts, Clock clock) {
        this.store = store;
        this.courts = courts;
        this.clock = clock;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var own = courts.under(code).stream().map(Court::code).toList();
        var soon = clock.instant().plus(Duration.ofDays(1));
        int count = store.waiting(actor.scope(), courts.citiesUnder(code), own, soon, Card.MOST);
        return List.of(new Card(Card.Group.CLOCK, "OPERATION", count, "/console/operations"));
    }
}
