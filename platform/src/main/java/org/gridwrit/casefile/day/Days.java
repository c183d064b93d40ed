package org.gridwrit.casefile.day;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 我的一天 What needs a decision, what runs out, and what came in since the last look.
@Service
class Days {
    private final List<CardSource> sources;
    private final VisitStore visits;
    private final Outlook outlook;
    private final Clock clock;

    Days(List<CardSource> sources, VisitStore visits, Outlook outlook, Clock clock) {
        this.sources = sources;
        this.visits = visits;
        this.outlook = outlook;
        this.clock = clock;
    }

    /// @param since what counts as new came after
    record Day(List<Card> cards, Instant since, Whose whose) {
        /// The groups in which anything waits.
        Set<Card.Group> waiting() {
            return cards.stream().filter(it -> it.count() > 0).map(Card::group).collect(Collectors.toSet());
        }
    }

    /// Figures only, about nobody: nothing of it is a look.
    @Transactional
    public Day open(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var now = clock.instant();
        var visit = visits.of(actor).map(it -> it.again(now)).orElseGet(() -> Visit.first(now));
        visits.save(actor, visit);
        var whose = outlook.of(actor);
        var since = visit.before();
        var own = outlook.cases(actor, whose);
        var cards = sources.stream()
                .flatMap(it -> (own == null ? it.of(actor, since) : it.mine(actor, since, own)).stream())
                .sorted(Comparator.comparing(Card::group))
                .toList();
        return new Day(cards, since, whose);
    }
}
