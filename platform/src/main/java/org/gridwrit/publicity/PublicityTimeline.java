package org.gridwrit.publicity;

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

/// What was told to people on the spot of an enforcement.
@Component
class PublicityTimeline implements TimelineSource {
    private final Lectures lectures;

    PublicityTimeline(Lectures lectures) {
        this.lectures = lectures;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.PUBLICITY);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(lectures.ofCase(actor, casefile).stream().map(PublicityTimeline::entry), before, limit);
    }

    private static Entry entry(Lecture it) {
        var withdrawal = it.withdrawal();
        var said = withdrawal == null
                ? List.of(Said.known("publicity.topic." + it.topic()), Said.words(it.venue()))
                : List.of(Said.known("publicity.timeline.withdrawn", withdrawal));
        var title = Said.known("publicity.timeline");
        return Entry.of(new Moment(it.recordedAt(), it.id().uuid()), Part.PUBLICITY, title, it.recordedBy(), null)
                .saying(said);
    }
}
