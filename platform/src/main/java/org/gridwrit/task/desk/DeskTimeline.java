package org.gridwrit.task.desk;

import static org.gridwrit.casefile.timeline.Said.known;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// What came to the desk, who answered after how many minutes, what was done. Gone with the sighting, thirty days after
/// the watch.
@Component
class DeskTimeline implements TimelineSource {
    private final Desk desk;

    DeskTimeline(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.WATCH);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(desk.ofCase(actor, casefile).stream().flatMap(DeskTimeline::entries), before, limit);
    }

    private static Stream<Entry> entries(Sighting it) {
        var id = it.id().uuid();
        var all = new ArrayList<Entry>();
        var came = known("timeline.sighting.came", it.debtorName(), "" + it.allowed());
        var words = it.words().isEmpty() ? List.<Said>of() : List.of(Said.words(it.words()));
        all.add(Entry.of(new Moment(it.cameAt(), id), Part.WATCH, came, "", null)
                .saying(words));
        var escalated = it.escalatedAt();
        if (escalated != null) {
            var title = known("timeline.sighting.escalated", it.debtorName());
            all.add(Entry.of(new Moment(escalated, id), Part.WATCH, title, "", null));
        }
        var answered = it.answered();
        if (answered != null) {
            var late = answered.at().isAfter(it.answerBy());
            var title = known(
                    late ? "timeline.sighting.late" : "timeline.sighting.answered", "" + it.minutes(answered.at()));
            all.add(byCourt(answered.at(), id, title, answered.by()));
        }
        var done = it.done();
        if (done != null) {
            all.add(byCourt(done.at(), id, known("timeline.sighting.done", it.debtorName()), done.by())
                    .saying(List.of(Said.words(done.words()))));
        }
        return all.stream();
    }

    private static Entry byCourt(java.time.Instant at, UUID id, Said title, String who) {
        return Entry.of(new Moment(at, id), Part.WATCH, title, who, (Role) null);
    }
}
