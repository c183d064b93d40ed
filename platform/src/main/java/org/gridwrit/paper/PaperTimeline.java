package org.gridwrit.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

/// What was issued; a draft has not happened.
@Component
class PaperTimeline implements TimelineSource {
    private final PaperStore store;

    PaperTimeline(PaperStore store) {
        this.store = store;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.PAPER);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(
                store.ofCase(actor.scope(), casefile).stream()
                        .filter(it -> it.issued() != null)
                        .map(PaperTimeline::entry),
                before,
                limit);
    }

    private static Entry entry(Paper it) {
        var issue = Objects.requireNonNull(it.issued());
        var said = new ArrayList<Said>();
        said.add(Said.words(it.number() + " · " + it.about()));
        if (it.version() > 1) said.add(Said.known("paper.version-because", String.valueOf(it.version()), it.reason()));
        said.add(Said.known("paper.sm3", issue.sm3()));
        return Entry.of(
                        new Moment(issue.at(), it.id().uuid()),
                        Part.PAPER,
                        Said.known("paper.issued." + it.kind()),
                        issue.by(),
                        Role.OFFICER)
                .saying(said)
                .marked(it.state() == PaperState.CORRECTED ? List.of("timeline.superseded") : List.of());
    }
}
