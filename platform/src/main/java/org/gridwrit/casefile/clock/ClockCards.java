package org.gridwrit.casefile.clock;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.casefile.day.Whose;
import org.springframework.stereotype.Component;

/// Clocks that run out within a week, and those that are over.
@Component
class ClockCards implements CardSource {
    private final ClockPages pages;

    ClockCards(ClockPages pages) {
        this.pages = pages;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return cards(actor, Whose.COURT);
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, Whose.MINE);
    }

    private List<Card> cards(Actor actor, Whose whose) {
        return Arrays.stream(ClockPages.Group.values())
                .map(it -> new Card(
                        Card.Group.CLOCK,
                        "CLOCKS_" + it,
                        pages.count(actor, it, whose, Card.MOST),
                        "/console/clocks?group=" + it + "&whose=" + whose))
                .toList();
    }
}
