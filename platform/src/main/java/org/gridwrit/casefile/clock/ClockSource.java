package org.gridwrit.casefile.clock;

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

/// What happened to the clocks of a case.
@Component
class ClockSource implements TimelineSource {
    private final ClockChangeStore changes;

    ClockSource(ClockChangeStore changes) {
        this.changes = changes;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CLOCK);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return changes.ofCase(actor.scope(), casefile, before.at(), before.id(), limit).stream()
                .map(ClockSource::entry)
                .toList();
    }

    private static Entry entry(ClockChange it) {
        var said = new ArrayList<Said>();
        said.add(Said.known("clock.kind." + it.of()));
        said.add(
                it.lastOn() == null
                        ? Said.known("clock.paused-now")
                        : Said.known("clock.until", it.lastOn().toString(), it.of().article));
        if (it.what() == ClockChange.What.TOLD) said.add(Said.known("clock.step." + it.words()));
        else if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        return Entry.of(
                        new Moment(it.at(), it.id()),
                        Part.CLOCK,
                        Said.known("clock.what." + it.what()),
                        it.actor(),
                        null)
                .saying(said);
    }
}
