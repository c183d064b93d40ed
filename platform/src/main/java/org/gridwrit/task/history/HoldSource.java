package org.gridwrit.task.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.retention.Hold;
import org.gridwrit.retention.Holds;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// 法律保全 Placed and released.
@Component
class HoldSource implements TimelineSource {
    private final Holds holds;

    HoldSource(Holds holds) {
        this.holds = holds;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.HOLD);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(holds.ofCase(actor, casefile).stream().flatMap(HoldSource::entries), before, limit);
    }

    private static Stream<Entry> entries(Hold it) {
        var both = new ArrayList<Entry>();
        both.add(Entry.of(
                        new Moment(it.placedAt(), it.id().uuid()),
                        Part.HOLD,
                        Said.known("timeline.hold.placed", it.until().toString()),
                        it.placedBy(),
                        Role.PRESIDENT)
                .saying(List.of(Said.words(it.reason()))));
        if (it.releasedAt() != null && it.releasedBy() != null) {
            both.add(Entry.of(
                    new Moment(it.releasedAt(), it.id().uuid()),
                    Part.HOLD,
                    Said.known("timeline.hold.released"),
                    it.releasedBy(),
                    Role.PRESIDENT));
        }
        return both.stream();
    }
}
