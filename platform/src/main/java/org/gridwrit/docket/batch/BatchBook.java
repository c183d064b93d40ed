package org.gridwrit.docket.batch;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is known of batches before and after their changes.
@Component
@Transactional
class BatchBook {
    private static final int SHOWN = 50;

    private final OfficerChanges officers;
    private final TaskChanges tasks;
    private final BatchStore store;
    private final Audit audit;
    private final Clock clock;

    BatchBook(OfficerChanges officers, TaskChanges tasks, BatchStore store, Audit audit, Clock clock) {
        this.officers = officers;
        this.tasks = tasks;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    List<Change> preview(Actor actor, Order order) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var found = order.kind() == BatchKind.OFFICER ? officers.of(actor, order) : tasks.of(actor, order);
        audit.list(actor, actor.city(), "batch.list", order.cases(), order);
        return found;
    }

    void begin(Actor actor, UUID id, Order order, String reason) {
        if (!store.begin(actor, id, order, reason, clock.instant())) throw new Refusal("batch.done-before");
        audit.record(actor, actor.city(), "batch.begin", id, order.kind().name());
    }

    Batch beginUndoing(Actor actor, UUID id) {
        var batch = list(actor).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("batch.unknown"));
        audit.record(actor, actor.city(), "batch.undo", id, batch.kind().name());
        return batch;
    }

    List<BatchStore.Item> standing(Actor actor, UUID id) {
        return store.standing(actor, id);
    }

    List<Batch> list(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        return store.list(actor, SHOWN);
    }
}
