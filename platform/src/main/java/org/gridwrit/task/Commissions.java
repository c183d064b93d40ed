package org.gridwrit.task;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.list.TaskListStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 委托 Asked by whoever has to know that a worker acts for a court, and not for whom or against whom.
@Service
public class Commissions {
    private final TaskListStore store;

    Commissions(TaskListStore store) {
        this.store = store;
    }

    /// @throws Refusal `task.unknown`, also for a task of somebody else
    @Transactional(readOnly = true)
    public Commission of(Actor worker, Id task) {
        worker.mustBe(Role.WORKER);
        return store.named(new Scope.OfWorker(worker.worker()), task)
                .map(it -> new Commission(it.id(), it.kind(), it.court(), it.state(), it.dueOn()))
                .orElseThrow(() -> new Refusal("task.unknown"));
    }
}
