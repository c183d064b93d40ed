package org.gridwrit.settlement.talk;

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

/// Talks, in the line of time of the case beside what was agreed.
@Component
class TalkTimeline implements TimelineSource {
    private final TalkStore store;

    TalkTimeline(TalkStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.SETTLEMENT);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return store.ofCase(actor.scope(), casefile, before, limit).stream()
                .map(TalkTimeline::entry)
                .toList();
    }

    private static Entry entry(Talk it) {
        var said = new ArrayList<Said>();
        said.add(Said.known("talk.result." + it.what().result()));
        if (!it.what().words().isEmpty()) said.add(Said.words(it.what().words()));
        if (!it.what().objections().isEmpty()) said.add(Said.words(it.what().objections()));
        return Entry.of(new Moment(it.at(), it.id().uuid()), Part.SETTLEMENT, Said.known("talk.held"), it.by(), null)
                .saying(said);
    }
}
