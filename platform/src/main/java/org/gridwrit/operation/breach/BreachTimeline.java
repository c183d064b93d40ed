package org.gridwrit.operation.breach;

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

/// What was reported, and each thing that was decided about it.
@Component
class BreachTimeline implements TimelineSource {
    private final BreachReports reports;

    BreachTimeline(BreachReports reports) {
        this.reports = reports;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.OPERATION);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(reports.ofCase(actor, casefile).stream().flatMap(BreachTimeline::entries), before, limit);
    }

    private static Stream<Entry> entries(Breach it) {
        var told = Entry.of(
                        new Moment(it.enteredAt(), it.id().uuid()),
                        Part.OPERATION,
                        Said.known("breach.timeline.REPORTED"),
                        it.enteredBy(),
                        null)
                .saying(List.of(Said.known("breach.consumption." + it.consumption()), Said.words(it.words())));
        return Stream.concat(Stream.of(told), it.steps().stream().map(BreachTimeline::entry));
    }

    private static Entry entry(Breach.BreachStep it) {
        var back = it.state() == Breach.State.REPORTED;
        var title = Said.known(back ? "breach.timeline.DECLINED" : "breach.timeline." + it.state());
        var measure = it.fine().value() > 0 || it.days() > 0
                ? List.of(
                        Said.known("breach.timeline.measure", it.fine().toString(), "" + it.days()),
                        Said.words(it.words()))
                : List.of(Said.words(it.words()));
        return Entry.of(new Moment(it.at(), it.id()), Part.OPERATION, title, it.by(), it.role())
                .saying(measure);
    }
}
