package org.gridwrit.clue;

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
import org.springframework.stereotype.Component;

/// What became of the clues of a case. Those told in a report stand in the timeline with it already.
@Component
class ClueTimeline implements TimelineSource {
    private final Clues clues;

    ClueTimeline(Clues clues) {
        this.clues = clues;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CLUE);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        var all = clues.ofCase(actor, casefile);
        var claimed = all.clues().stream().filter(it -> it.task() == null).map(ClueTimeline::claimed);
        var decided = all.clues().stream().flatMap(it -> all.of(it).stream().map(step -> decided(it, step)));
        return Few.before(Stream.concat(claimed, decided), before, limit);
    }

    private static Entry claimed(CaseClue it) {
        var moment = new Moment(it.claimedAt(), it.id().uuid());
        return Entry.of(moment, Part.CLUE, Said.known("clue.timeline.CLAIM"), it.claimedBy(), null)
                .saying(List.of(Said.known("clue.kind." + it.kind()), Said.words(it.words())));
    }

    private static Entry decided(CaseClue of, Step it) {
        var said = new ArrayList<Said>();
        said.add(Said.known("clue.kind." + of.kind()));
        if (it.measure() != null) {
            said.add(Said.known("clue.measure." + it.measure()));
            said.add(Said.words(it.document()));
        }
        if (it.amount() != null)
            said.add(Said.known("timeline.yuan", it.amount().toString()));
        for (var share : it.shares()) said.add(Said.words(share.holder() + " " + share.percent() + "%"));
        if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        var title = Said.known("clue.timeline." + it.move());
        return Entry.of(new Moment(it.at(), it.id()), Part.CLUE, title, it.by(), Role.OFFICER)
                .saying(said);
    }
}
