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
import org.gridwrit.shared.Id;
import org.gridwrit.task.watch.Watch;
import org.gridwrit.task.watch.Watches;
import org.springframework.stereotype.Component;

/// 行踪关注 Asked for and decided.
@Component
class WatchSource implements TimelineSource {
    private final Watches watches;

    WatchSource(Watches watches) {
        this.watches = watches;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.WATCH);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(watches.ofCase(actor, casefile).stream().flatMap(WatchSource::entries), before, limit);
    }

    private static Stream<Entry> entries(Watch it) {
        var both = new ArrayList<Entry>();
        var asked =
                Said.known("timeline.watch.asked", it.debtorName(), it.until().toString());
        both.add(Entry.of(new Moment(it.askedAt(), it.id().uuid()), Part.WATCH, asked, it.askedByName(), Role.OFFICER)
                .saying(List.of(Said.words(it.reason()))));
        var decision = it.decision();
        if (decision != null) {
            var title = decision.approved() ? "timeline.watch.approved" : "timeline.watch.declined";
            both.add(Entry.of(
                            new Moment(decision.at(), it.id().uuid()),
                            Part.WATCH,
                            Said.known(title, it.debtorName()),
                            decision.by(),
                            Role.PRESIDENT)
                    .saying(decision.reason().isEmpty() ? List.of() : List.of(Said.words(decision.reason()))));
        }
        return both.stream();
    }
}
