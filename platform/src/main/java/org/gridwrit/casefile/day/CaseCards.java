package org.gridwrit.casefile.day;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseClock;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.search.CaseListStore;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Clocks of cases: an officer's own, everybody's for whoever answers for all of them.
@Component
class CaseCards implements CardSource {
    private final CaseListStore cases;

    CaseCards(CaseListStore cases) {
        this.cases = cases;
    }

    @Override
    public List<Card> of(Actor actor, Instant since) {
        return Stream.of(CaseClock.values()).map(it -> card(actor, it)).toList();
    }

    private Card card(Actor actor, CaseClock clock) {
        var officer = actor.role() == Role.OFFICER ? actor.name() : null;
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
