package org.gridwrit.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.service.ServiceFilter.Group;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What failed and waits for the next mode, and what has a last day within a week or behind it.
@Component
class ServiceCards implements CardSource {
    private static final int SOON = 7;

    private final ServiceLists lists;
    private final Clock clock;

    ServiceCards(ServiceLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return cards(actor, null, null, "");
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, actor.name(), own, "&whose=MINE");
    }

    private List<Card> cards(Actor actor, @Nullable String officer, @Nullable Set<UUID> own, String whose) {
        var soon = Times.today(clock).plusDays(SOON);
        var tried = new ServiceFilter(Group.TRIED, null, null, officer);
        var due = new ServiceFilter(null, null, soon, officer);
        return List.of(
                new Card(
                        Card.Group.DECIDE,
                        "SERVICE_TRIED",
                        lists.count(actor, tried, own, Card.MOST),
                        "/console/services?group=TRIED" + whose),
                new Card(
                        Card.Group.CLOCK,
                        "SERVICE_DUE",
                        lists.count(actor, due, own, Card.MOST),
                        "/console/services?dueBy=" + soon + whose));
    }
}
