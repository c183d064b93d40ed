package org.gridwrit.task.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Photographs, recordings and documents, at the time at which they had come.
@Component
class FileSource implements TimelineSource {
    private final EvidenceFiles files;
    private final OwnTasks tasks;
    private final Workers workers;

    FileSource(EvidenceFiles files, OwnTasks tasks, Workers workers) {
        this.files = files;
        this.tasks = tasks;
        this.workers = workers;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.FILE);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        var found = files.ofCase(actor, casefile, before.at(), before.id(), limit);
        if (found.isEmpty()) return List.of();
        var own = tasks.of(actor, casefile);
        var names = names(found, own);
        return found.stream()
                .map(it -> entry(it, own.get(it.task().uuid()), names))
                .toList();
    }

    /// With one question for each city.
    private Map<Id, String> names(List<EvidenceFile> found, Map<UUID, TaskView> own) {
        var names = new HashMap<Id, String>();
        found.stream()
                .map(it -> own.get(it.task().uuid()))
                .filter(Objects::nonNull)
                .map(TaskView::worker)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Id::city, Collectors.toSet()))
                .values()
                .forEach(it -> names.putAll(workers.names(it)));
        return names;
    }

    private static Entry entry(EvidenceFile it, @Nullable TaskView task, Map<Id, String> names) {
        var worker = task == null ? null : task.worker();
        var who = worker == null ? "" : names.getOrDefault(worker, "");
        var purpose = it.what();
        return Entry.of(new Moment(it.storedAt(), it.id().uuid()), Part.FILE, Said.known(purpose), who, Role.WORKER)
                .about(task == null ? null : OwnTasks.about(task))
                .with(new Entry.Attached(
                        it.id(), purpose, it.medium().isPicture(), it.medium().isSound(), it.bytes(), it.sm3()));
    }
}
