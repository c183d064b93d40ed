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
import org.gridwrit.task.alarm.Alarm;
import org.gridwrit.task.alarm.Alarms;
import org.springframework.stereotype.Component;

/// 安全求助 Raised and answered for.
@Component
class AlarmSource implements TimelineSource {
    private final Alarms alarms;

    AlarmSource(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.ALARM);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return Few.before(alarms.ofCase(actor, casefile).stream().flatMap(AlarmSource::entries), before, limit);
    }

    private static Stream<Entry> entries(Alarm it) {
        var both = new ArrayList<Entry>();
        both.add(Entry.of(
                        new Moment(it.raisedAt(), it.id().uuid()),
                        Part.ALARM,
                        Said.known("timeline.alarm.raised"),
                        it.workerName(),
                        Role.WORKER)
                .saying(it.words().isEmpty() ? List.of() : List.of(Said.words(it.words()))));
        var answered = it.answered();
        if (answered != null) {
            both.add(Entry.of(
                    new Moment(answered.at(), it.id().uuid()),
                    Part.ALARM,
                    Said.known("timeline.alarm.answered"),
                    answered.by(),
                    null));
        }
        return both.stream();
    }
}
