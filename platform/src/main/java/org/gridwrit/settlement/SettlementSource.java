package org.gridwrit.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// What was agreed, signed, paid and broken, in the line of time of the case.
@Component
class SettlementSource implements TimelineSource {
    private final EventStore events;

    SettlementSource(EventStore events) {
        this.events = events;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.SETTLEMENT);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return events.ofCase(actor.scope(), casefile, before.at(), before.id(), limit).stream()
                .map(SettlementSource::entry)
                .toList();
    }

    private static Entry entry(SettlementEvent it) {
        var said = new ArrayList<Said>();
        var amount = it.amount();
        if (amount != null) said.add(Said.known("timeline.yuan", amount.toString()));
        if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        var title = Said.known("settlement.event." + it.kind());
        return Entry.of(new Moment(it.at(), it.id()), Part.SETTLEMENT, title, it.actor(), null)
                .saying(said)
                .marked(it.kind() == SettlementEvent.Kind.REVERSED ? List.of("timeline.correction") : List.of());
    }
}
