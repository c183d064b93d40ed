package org.gridwrit.petition;

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
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// 信访 Each time somebody came about the case, the tables, and how it ended. Visits of grid workers stand there as
/// tasks.
@Component
class PetitionTimeline implements TimelineSource {
    private final Petitions petitions;
    private final ComingStore comings;
    private final MediationStore tables;
    private final EndingStore endings;

    PetitionTimeline(Petitions petitions, ComingStore comings, MediationStore tables, EndingStore endings) {
        this.petitions = petitions;
        this.comings = comings;
        this.tables = tables;
        this.endings = endings;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.PETITION);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(petitions.ofCase(actor, casefile).stream().flatMap(it -> entries(it.id())), before, limit);
    }

    private Stream<Entry> entries(Id petition) {
        var all = new ArrayList<Entry>();
        for (var it : comings.of(petition)) {
            all.add(entry(new Moment(it.enteredAt(), it.id()), Said.known("petition.timeline.came"), it.enteredBy())
                    .saying(List.of(
                            Said.known("petition.came-by." + it.cameBy()),
                            Said.known("petition.people.number", "" + it.people()),
                            Said.words(it.words()))));
        }
        for (var it : tables.of(petition)) {
            all.add(entry(new Moment(it.enteredAt(), it.id()), Said.known("petition.timeline.table"), it.enteredBy())
                    .saying(List.of(Said.known("petition.table.result." + it.result()), Said.words(it.minutes()))));
        }
        for (var it : endings.endings(petition)) {
            all.add(entry(new Moment(it.enteredAt(), it.id()), Said.known("petition.timeline.ended"), it.enteredBy())
                    .saying(List.of(Said.known("petition.outcome." + it.outcome()), Said.words(it.words()))));
        }
        return all.stream();
    }

    private static Entry entry(Moment at, Said title, String by) {
        return Entry.of(at, Part.PETITION, title, by, null);
    }
}
