package org.gridwrit.casefile.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// What happened to the case itself: filed, corrected, closed, resumed.
@Component
class CaseSource implements TimelineSource {
    private final CaseFiles cases;

    CaseSource(CaseFiles cases) {
        this.cases = cases;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CASE);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return cases.timeline(actor.scope(), casefile, before.at(), before.id(), limit).stream()
                .map(CaseSource::entry)
                .toList();
    }

    private static Entry entry(CaseEvent it) {
        var title = Said.known("case.event." + it.kind());
        var said = new ArrayList<Said>();
        if (it.amount() != null)
            said.add(Said.known("timeline.yuan", it.amount().toString()));
        if (it.kind() == CaseEvent.Kind.CLOSED) said.add(Said.known("closing." + it.words()));
        else if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        return Entry.of(new Moment(it.at(), it.id()), Part.CASE, title, it.actor(), null)
                .saying(said)
                .marked(it.kind().corrects() ? List.of("timeline.correction") : List.of());
    }
}
