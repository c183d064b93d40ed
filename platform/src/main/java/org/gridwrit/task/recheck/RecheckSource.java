package org.gridwrit.task.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Each recheck of a case, with what it brought and how the applicant was told.
@Component
class RecheckSource implements TimelineSource {
    private final RecheckStore store;

    RecheckSource(RecheckStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CLOCK);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(store.ofCase(actor.scope(), casefile).stream().map(RecheckSource::entry), before, limit);
    }

    private static Entry entry(Recheck it) {
        var said = new ArrayList<Said>();
        if (it.foundOn() != null)
            said.add(Said.known("recheck.found", it.foundOn().toString()));
        if (it.toldOn() != null) said.add(Said.known("recheck.told", it.toldOn().toString(), it.toldHow()));
        if (!it.declined().isEmpty()) said.add(Said.known("recheck.declined", it.declined()));
        var title = Said.known(
                "recheck.opened", String.valueOf(it.number()), it.dueOn().toString());
        return Entry.of(Moment.ofKey(it.id().uuid()), Part.CLOCK, title, "", null)
                .saying(said);
    }
}
