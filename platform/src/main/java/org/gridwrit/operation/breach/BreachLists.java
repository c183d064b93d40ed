package org.gridwrit.operation.breach;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Instant;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.court.Courts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 限制消费监督 Of a court and the courts below it: what waits, and how many were decided how.
@Service
@Transactional
class BreachLists implements CardSource {
    private static final int MOST = 200;
    private final BreachStore store;
    private final Courts courts;
    private final Audit audit;

    BreachLists(BreachStore store, Courts courts, Audit audit) {
        this.store = store;
        this.courts = courts;
        this.audit = audit;
    }

    /// One line on the trail for the page.
    List<Breach> list(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.ofCourts(actor.scope(), courts.citiesUnder(actor.court()), MOST);
        audit.list(
                actor,
                actor.city(),
                "breach.list",
                found.stream().map(Breach::casefile).toList(),
                "breaches");
        return found;
    }

    @Transactional(readOnly = true)
    List<BreachCount> counts(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.counts(actor.scope(), courts.citiesUnder(actor.court()));
    }

    /// What the president has to approve, and officers to look into.
    @Override
    public List<Card> of(Actor actor, Instant since) {
        if (!(actor.scope() instanceof Scope.OfCourt(var code))) return List.of();
        var mine = actor.role() == Role.PRESIDENT ? Breach.State.PROPOSED : Breach.State.REPORTED;
        var waiting = store.counts(actor.scope(), courts.citiesUnder(code)).stream()
                .filter(it -> it.state() == mine)
                .mapToLong(BreachCount::many)
                .sum();
        return List.of(new Card(Card.Group.DECIDE, "BREACH", (int) Math.min(waiting, Card.MOST), "/console/breaches"));
    }
}
