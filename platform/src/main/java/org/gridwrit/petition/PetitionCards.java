package org.gridwrit.petition;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// 信访 What is open, on the day of a court and at the head of the list of a petition office.
@Component
class PetitionCards implements CardSource {
    private final PetitionStore store;
    private final PetitionReach reach;

    PetitionCards(PetitionStore store, PetitionReach reach) {
        this.store = store;
        this.reach = reach;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        var open = store.waiting(actor.scope(), reach.cities(actor), Card.MOST);
        return List.of(new Card(Card.Group.DECIDE, "PETITION", open, "/petitions"));
    }
}
