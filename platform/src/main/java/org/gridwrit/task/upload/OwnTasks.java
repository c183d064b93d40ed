package org.gridwrit.task.upload;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.list.TaskListStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The task a file is said to belong to, if it is the worker's.
@Service
public class OwnTasks {
    private final TaskListStore store;

    OwnTasks(TaskListStore store) {
        this.store = store;
    }

    /// @throws Refusal `task.unknown`
    @Transactional(readOnly = true)
    TaskView own(Actor actor, Id task) {
        return store.named(new OfWorker(actor.worker()), task).orElseThrow(() -> new Refusal("task.unknown"));
    }
}
