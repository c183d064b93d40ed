package org.gridwrit.settlement;

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

/// Instalments late and due, settlements to confirm, to decide on and to close with.
@Component
class SettlementCards implements CardSource {
    private final WaitingStore store;
    private final Course course;

    SettlementCards(WaitingStore store, Course course) {
        this.store = store;
        this.course = course;
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
        return Stream.of(Waiting.For.values())
                .map(it -> card(actor, it, own, whose))
                .toList();
    }

    private Card card(Actor actor, Waiting.For what, @Nullable Set<UUID> own, String whose) {
        var group = switch (what) {
            case LATE, SOON -> Card.Group.CLOCK;
            case DECIDE, CONFIRM, CLOSE -> Card.Group.DECIDE;
        };
        var count = store.count(actor.scope(), actor.city(), what, own, course.today(), Card.MOST);
        return new Card(group, "SETTLEMENT_" + what, count, "/console/settlements?what=" + what + whose);
    }
}
