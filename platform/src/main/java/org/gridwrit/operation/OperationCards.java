package org.gridwrit.operation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Operations of the next day, and those that have no record yet.
@Component
class OperationCards implements CardSource {
    private final Operations operations;

    OperationCards(Operations operations) {
        this.operations = operations;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return cards(actor, null, "");
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, own, "&whose=MINE");
    }

    private List<Card> cards(Actor actor, @Nullable Set<UUID> own, String whose) {
        var count = operations.waiting(actor, own, Card.MOST);
        return List.of(new Card(Card.Group.CLOCK, "OPERATION", count, "/console/operations?soon=true" + whose));
    }
}
