package org.gridwrit.task.recheck;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.jspecify.annotations.Nullable;
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
        return cards(actor, null, "");
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, own, "&whose=MINE");
    }

    private List<Card> cards(Actor actor, @Nullable Set<UUID> own, String whose) {
        return Stream.of(Library.Group.FOUND, Library.Group.UNTOLD)
                .map(it -> new Card(
                        Card.Group.DECIDE,
                        "RECHECK_" + it,
                        library.count(actor, it, own, Card.MOST),
                        "/console/rechecks?group=" + it + whose))
                .toList();
    }
}
