package org.gridwrit.intake.routing;

import java.util.ArrayList;
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
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// 疑难地址 of a case: why nobody was asked for a while, and who settled it.
@Component
class RouteSource implements TimelineSource {
    private final RouteStore store;
    private final Divisions divisions;

    RouteSource(RouteStore store, Divisions divisions) {
        this.store = store;
        this.divisions = divisions;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.ROUTE);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(store.ofCase(actor.scope(), casefile).stream().flatMap(this::entries), before, limit);
    }

    private Stream<Entry> entries(RouteStory it) {
        var both = new ArrayList<Entry>();
        both.add(Entry.of(
                        new Moment(it.since(), it.id()),
                        Part.ROUTE,
                        Said.known("timeline.route.waiting", it.debtor()),
                        "",
                        null)
                .saying(List.of(Said.words(it.address())))
                .marked(it.settled() == null ? List.of(Entry.ADDRESS_WAITS) : List.of()));
        var settled = it.settled();
        if (settled != null) {
            var village = it.village();
            var title = village == null
                    ? Said.known("timeline.route.dismissed", it.debtor())
                    : Said.known("timeline.route.settled", it.debtor(), divisions.path(village));
            both.add(Entry.of(new Moment(settled, it.id()), Part.ROUTE, title, String.valueOf(it.by()), null));
        }
        return both.stream();
    }
}
