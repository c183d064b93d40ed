package org.gridwrit.casefile.day;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 我的一天 What needs a decision, what runs out, and what came in since the last look.
@Service
class Days {
    private final List<CardSource> sources;
    private final VisitStore visits;
    private final Clock clock;

    Days(List<CardSource> sources, VisitStore visits, Clock clock) {
        this.sources = sources;
        this.visits = visits;
        this.clock = clock;
    }

    /// @param since what counts as new came after
    record Day(List<Card> cards, Instant since) {}

    /// Figures only, about nobody: nothing of it is a look.
    @Transactional
    public Day open(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var now = clock.instant();
        var visit = visits.of(actor).map(it -> it.again(now)).orElseGet(() -> Visit.first(now));
        visits.save(actor, visit);
        var cards = sources.stream()
                .flatMap(it -> it.of(actor, visit.before()).stream())
                .sorted(Comparator.comparing(Card::group))
                .toList();
        return new Day(cards, visit.before());
    }
}
