package org.gridwrit.task.history;

import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// Tasks, visits, clues and recusals. Why somebody stood back is sealed, and not told here.
@Component
class StepSource implements TimelineSource {
    private final HistoryStore store;

    StepSource(HistoryStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.TASK, Part.VISIT, Part.CLUE, Part.RECUSAL);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return store.steps(actor.scope(), casefile, wanted, before, limit).stream()
                .map(Step::entry)
                .toList();
    }
}
