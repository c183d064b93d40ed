package org.gridwrit.clue;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
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
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        return List.of(
                card(actor, code, "CLUE_TO_VERIFY", ClueState.CLAIMED, ClueFilter.Stage.CLAIMED),
                card(actor, code, "CLUE_TO_ACT", ClueState.VERIFIED, ClueFilter.Stage.TO_ACT));
    }

    private Card card(Actor actor, String code, String key, ClueState state, ClueFilter.Stage stage) {
        var own = courts.under(code).stream().map(Court::code).toList();
        int count = store.count(actor.scope(), courts.citiesUnder(code), own, state, Card.MOST);
        return new Card(Card.Group.DECIDE, key, count, "/console/clues?stage=" + stage);
    }
}
