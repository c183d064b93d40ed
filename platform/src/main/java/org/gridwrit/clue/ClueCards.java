package org.gridwrit.clue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Clues nobody has looked into, and those that are true and nothing has been done about.
@Component
class ClueCards implements CardSource {
    private final ClueListStore store;
    private final Courts courts;

    ClueCards(ClueListStore store, Courts courts) {
        this.store = store;
        this.courts = courts;
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
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var cities = courts.citiesUnder(code);
        var under = courts.under(code).stream().map(Court::code).toList();
        var toVerify = store.count(actor.scope(), cities, under, ClueState.CLAIMED, own, Card.MOST);
        var toAct = store.count(actor.scope(), cities, under, ClueState.VERIFIED, own, Card.MOST);
        return List.of(
                new Card(Card.Group.DECIDE, "CLUE_TO_VERIFY", toVerify, "/console/clues?stage=CLAIMED" + whose),
                new Card(Card.Group.DECIDE, "CLUE_TO_ACT", toAct, "/console/clues?stage=TO_ACT" + whose));
    }
}
