package org.gridwrit.task.history;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.list.TaskListStore;
import org.springframework.stereotype.Component;

/// The tasks of a case, for sources that know a task only by its key.
@Component
class OwnTasks {
    private final TaskListStore store;

    OwnTasks(TaskListStore store) {
        this.store = store;
    }

    Map<UUID, TaskView> of(Actor actor, Id casefile) {
        return store.ofCase(actor.scope(), casefile).stream()
                .collect(Collectors.toMap(it -> it.id().uuid(), it -> it));
    }

    static Entry.About about(TaskView task) {
        return new Entry.About(task.id(), "task.kind." + task.kind(), task.debtorName());
    }
}
