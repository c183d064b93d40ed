package org.gridwrit.operation;

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

/// What was done on the spot stands at the time when it was to begin.
@Component
class OperationTimeline implements TimelineSource {
    private final Operations operations;

    OperationTimeline(Operations operations) {
        this.operations = operations;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.OPERATION);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(operations.ofCase(actor, casefile).stream().map(OperationTimeline::entry), before, limit);
    }

    private static Entry entry(Operation it) {
        var said = new ArrayList<Said>();
        said.add(Said.known("operation.kind." + it.kind()));
        said.add(Said.words(it.place()));
        if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        var interview = it.interview();
        if (interview != null) {
            said.add(Said.known(
                    "operation.timeline.interview",
                    it.people().get(interview.asked()).name(),
                    interview.subject(),
                    "" + interview.exchanges().size()));
        }
        if (!it.objections().isEmpty()) said.add(Said.known("operation.timeline.objections", it.objections()));
        var who = it.endedBy() == null ? it.plannedBy() : it.endedBy();
        var title = Said.known("operation.timeline." + it.state());
        return Entry.of(new Moment(it.startsAt(), it.id().uuid()), Part.OPERATION, title, who, null)
                .saying(said);
    }
}
