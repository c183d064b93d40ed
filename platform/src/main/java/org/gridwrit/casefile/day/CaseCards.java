package org.gridwrit.casefile.day;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseClock;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.search.CaseListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Six months of cases.
@Component
class CaseCards implements CardSource {
    private final CaseListStore cases;

    CaseCards(CaseListStore cases) {
        this.cases = cases;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return cards(actor, null);
    }

    @Override
    public List<Card> mine(Actor actor, Instant since, Set<UUID> own) {
        return cards(actor, actor.name());
    }

    private List<Card> cards(Actor actor, @Nullable String officer) {
        return Stream.of(CaseClock.values()).map(it -> card(actor, officer, it)).toList();
    }

    private Card card(Actor actor, @Nullable String officer, CaseClock clock) {
        var filter = new CaseFilter(actor.city(), null, null, officer, null, null, null, clock, null);
        var path = UriComponentsBuilder.fromPath("/console").queryParam("clock", clock);
        if (officer != null) path.queryParam("officer", officer);
        return new Card(
                Card.Group.CLOCK,
                clock.name(),
                cases.count(actor.scope(), filter, Card.MOST),
                path.encode().toUriString());
    }
}
