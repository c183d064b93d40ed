package org.gridwrit.docket.batch;

import java.time.Clock;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Destination;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One change of a batch, or one undone: with its note in one transaction of its own, so that one that a colleague was
/// quicker with holds up none of the others.
@Component
@Transactional
class BatchDesk {
    static final String UNDONE = "撤销批量办理";

    private final CaseFiles cases;
    private final Tasks tasks;
    private final TaskLists lists;
    private final Holders holders;
    private final BatchStore store;
    private final Keys keys;
    private final Clock clock;

    BatchDesk(
            CaseFiles cases, Tasks tasks, TaskLists lists, Holders holders, BatchStore store, Keys keys, Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.lists = lists;
        this.holders = holders;
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    void carryOut(Actor actor, UUID batch, Order order, Change change, String reason) {
        var after = switch (order.kind()) {
            case OFFICER -> {
                cases.assign(actor, change.casefile(), change.from(), change.to(), batch);
                yield null;
            }
            case DISPATCH -> dispatched(actor, lists.named(actor, change.subject()));
            case WORKER -> moved(actor, lists.named(actor, change.subject()), order.grid(), reason);
        };
        var item = new BatchStore.Item(change.subject().uuid(), change.caseNumber(), change.from(), after);
        store.add(actor, batch, item, clock.instant());
    }

    void undo(Actor actor, UUID batch, BatchKind kind, String target, BatchStore.Item item) {
        switch (kind) {
            case OFFICER -> cases.assign(actor, new Id(actor.city(), item.subject()), target, item.was(), batch);
            case DISPATCH -> recall(actor, lists.named(actor, new Id(actor.city(), item.subject())));
            case WORKER -> moveBack(actor, item);
        }
        store.undone(actor, batch, item.subject());
    }

    private @Nullable UUID dispatched(Actor actor, TaskView task) {
        var worker = task.worker() == null ? holders.of(actor, task.grid()).workerId() : null;
        if (!tasks.dispatch(actor, task.id(), keys.next(), worker)) throw new Refusal("batch.changed");
        return null;
    }

    private UUID moved(Actor actor, TaskView task, @Nullable Id grid, String reason) {
        var to = holders.of(actor, grid == null ? task.grid() : grid);
        return reassigned(actor, task, to, to.workerId(), reason);
    }

    private UUID reassigned(Actor actor, TaskView task, GridOnDuty to, @Nullable UUID worker, String reason) {
        var there = new Destination(to.villageCode(), to.cityCode(), to.gridId(), worker);
        return tasks.reassign(actor, task.id(), keys.next(), there, reason, null)
                .orElseThrow(() -> new Refusal("batch.changed"))
                .uuid();
    }

    /// What nobody has accepted yet waits again; whoever has accepted it is on the way.
    private void recall(Actor actor, TaskView task) {
        if (task.state() != State.DISPATCHED) throw new Refusal("batch.taken");
        reassigned(actor, task, holders.of(actor, task.grid()), null, UNDONE);
    }

    private void moveBack(Actor actor, BatchStore.Item item) {
        var after = item.after();
        if (after == null) throw new Refusal("batch.changed");
        var before = lists.named(actor, new Id(actor.city(), item.subject()));
        var now = lists.named(actor, new Id(actor.city(), after));
        if (now.state() != State.DISPATCHED && now.state() != State.PLANNED) throw new Refusal("batch.taken");
        var grid = holders.of(actor, before.grid());
        var worker = before.worker() == null ? null : before.worker().uuid();
        if (worker != null && !worker.equals(grid.workerId())) throw new Refusal("batch.worker-gone");
        reassigned(actor, now, grid, worker, UNDONE);
    }
}
