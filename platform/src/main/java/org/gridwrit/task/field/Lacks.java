package org.gridwrit.task.field;

import java.util.List;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.task.Qualifications;
import org.gridwrit.task.Qualifications.Lack;
import org.gridwrit.task.State;
import org.gridwrit.task.list.TaskListStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a worker has yet to learn before accepting an errand.
@Component
class Lacks {
    private final TaskListStore store;
    private final Qualifications qualifications;

    Lacks(TaskListStore store, Qualifications qualifications) {
        this.store = store;
        this.qualifications = qualifications;
    }

    @Transactional(readOnly = true)
    public Optional<Lack> of(Actor actor, Errand errand) {
        if (errand.state() != State.DISPATCHED) return Optional.empty();
        var worker = actor.worker();
        return store.named(new OfWorker(worker), errand.id())
                .map(it -> qualifications.lacks(it.court(), it.kind(), it.grid(), List.of(worker)))
                .flatMap(it -> Optional.ofNullable(it.get(worker)));
    }
}
