package org.gridwrit.docket.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.shared.Id;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What becomes of the open tasks of some cases: sent out, or given to another grid worker.
@Component
class TaskChanges {
    private final TaskLists tasks;
    private final CaseFiles cases;
    private final Holders holders;

    TaskChanges(TaskLists tasks, CaseFiles cases, Holders holders) {
        this.tasks = tasks;
        this.cases = cases;
        this.holders = holders;
    }

    List<Change> of(Actor actor, Order order) {
        var open = tasks.openOf(actor, order.cases());
        var asked = order.kind() == BatchKind.DISPATCH ? planned(open) : open;
        var known = holders.of(actor, asked);
        var to = order.grid() == null ? null : holders.of(actor, order.grid());
        var all = new ArrayList<Change>();
        for (var task : asked) {
            all.add(
                    order.kind() == BatchKind.DISPATCH
                            ? dispatch(actor, task, known)
                            : move(actor, task, to == null ? known.holding(task) : to, known));
        }
        all.addAll(without(actor, order, asked));
        return all;
    }

    /// Cases in which nothing waits: whoever chose them is told so.
    private List<Change> without(Actor actor, Order order, List<TaskView> asked) {
        var some = asked.stream().map(TaskView::casefile).collect(Collectors.toSet());
        var why = order.kind() == BatchKind.DISPATCH ? "batch.nothing-planned" : "batch.nothing-open";
        return order.cases().stream()
                .filter(it -> !some.contains(it))
                .map(it -> new Change(it, cases.named(actor.scope(), it).number(), null, null, "", "", "", why))
                .toList();
    }

    private static List<TaskView> planned(List<TaskView> open) {
        return open.stream().filter(it -> it.state() == State.PLANNED).toList();
    }

    private static Change dispatch(Actor actor, TaskView task, Holders.Known known) {
        var holder = known.holding(task);
        var to = task.worker() == null ? holder.workerName() : known.name(task.worker());
        var found = change(task, known, to);
        if (!task.court().equals(actor.court())) return found.refused("batch.other-court");
        return to == null ? found.refused("task.no-worker") : found;
    }

    private static Change move(Actor actor, TaskView task, GridOnDuty to, Holders.Known known) {
        var found = change(task, known, to.workerName());
        if (!task.court().equals(actor.court())) return found.refused("batch.other-court");
        if (task.state() == State.REPORTED) return found.refused("batch.reported");
        var worker = task.worker() == null ? null : task.worker().uuid();
        var same = task.grid().equals(to.id()) && Objects.equals(worker, to.workerId());
        return same ? found.refused("batch.same") : found;
    }

    private static Change change(TaskView it, Holders.Known known, @Nullable String to) {
        return new Change(
                it.casefile(),
                it.caseNumber(),
                it.id(),
                it.kind(),
                it.debtorName(),
                known.name(it.worker()),
                to == null ? "" : to,
                null);
    }

    /// The grids of the villages their tasks are in, to choose from.
    List<GridOnDuty> nearby(Actor actor, List<Id> chosen) {
        return tasks.openOf(actor, chosen).stream()
                .map(TaskView::grid)
                .distinct()
                .map(it -> holders.of(actor, it))
                .toList();
    }
}
