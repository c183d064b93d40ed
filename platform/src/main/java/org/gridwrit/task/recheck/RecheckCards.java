package org.gridwrit.task.recheck;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.springframework.stereotype.Component;

/// Property was found in a case terminated for now; results of which applicants have not been told.
@Component
class RecheckCards implements CardSource {
    private final Library library;

    RecheckCards(Library library) {
        this.library = library;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return List.of(
                card(actor, Card.Group.DECIDE, Library.Group.FOUND),
                card(actor, Card.Group.DECIDE, Library.Group.UNTOLD));
    }

    private Card card(Actor actor, Card.Group where, Library.Group group) {
        return new Card(
                where, "RECHECK_" + group, library.count(actor, group, Card.MOST), "/console/rechecks?group=" + group);
    }
}
