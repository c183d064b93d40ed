package org.gridwrit.payout.share;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Plans in the course of the case: asked for, and answered.
@Component
class PlanSource implements TimelineSource {
    private final PlanStore store;

    PlanSource(PlanStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.MONEY);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(store.ofCase(actor.scope(), casefile).stream().flatMap(PlanSource::entries), before, limit);
    }

    private static Stream<Entry> entries(DrawnPlan it) {
        var asked = Entry.of(
                        new Moment(it.askedAt(), it.id().uuid()),
                        Part.MONEY,
                        Said.known("plan.state.ASKED"),
                        it.askedByName(),
                        null)
                .saying(List.of(Said.known(
                        "plan.line",
                        String.valueOf(it.version()),
                        it.funds().pool().toString(),
                        String.valueOf(it.claims()))));
        var decision = it.decision();
        if (decision == null) return Stream.of(asked);
        var answered = Entry.of(
                        new Moment(decision.at(), it.id().uuid()),
                        Part.MONEY,
                        Said.known("plan.state." + it.state()),
                        decision.by(),
                        null)
                .saying(List.of(Said.words(decision.words())));
        return Stream.of(asked, answered);
    }
}
