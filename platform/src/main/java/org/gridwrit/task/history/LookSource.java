package org.gridwrit.task.history;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Look;
import org.gridwrit.audit.Looks;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskView;
import org.springframework.stereotype.Component;

/// 查阅 Who looked, for those who answer for the case.
@Component
class LookSource implements TimelineSource {
    private final Looks looks;
    private final OwnTasks tasks;

    LookSource(Looks looks, OwnTasks tasks) {
        this.looks = looks;
        this.tasks = tasks;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.LOOK);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        if (actor.role() == Role.LIAISON) return List.of();
        var own = tasks.of(actor, casefile);
        var subjects =
                Stream.concat(Stream.of(casefile.uuid()), own.keySet().stream()).toList();
        return looks.at(casefile.city(), subjects, before.key().toString(), limit).rows().stream()
                .map(it -> entry(it, own))
                .toList();
    }

    private static Entry entry(Look it, Map<UUID, TaskView> own) {
        var task = own.get(it.subject());
        var said = it.purpose().isEmpty() ? List.<Said>of() : List.of(Said.known("audit-purpose." + it.purpose()));
        return Entry.of(
                        Moment.ofKey(it.id()),
                        Part.LOOK,
                        Said.known("audit." + it.action()),
                        it.who(),
                        Role.valueOf(it.role()))
                .about(task == null ? null : OwnTasks.about(task))
                .saying(it.listed() ? List.of(Said.known("looks.listed")) : said);
    }
}
