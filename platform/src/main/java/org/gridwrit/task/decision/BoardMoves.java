package org.gridwrit.task.decision;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 改派 Within a township, from the board. A court gives a task to the holder of another grid; a township may also let
/// one
/// of its workers stand in.
@Service
@Transactional
class BoardMoves {
    private static final int MOST_GRIDS = 200;

    private final Tasks tasks;
    private final TaskLists lists;
    private final Destinations destinations;
    private final Grids grids;
    private final Workers workers;

    BoardMoves(Tasks tasks, TaskLists lists, Destinations destinations, Grids grids, Workers workers) {
        this.tasks = tasks;
        this.lists = lists;
        this.destinations = destinations;
        this.grids = grids;
        this.workers = workers;
    }

    /// @param worker set where the task keeps its grid and another worker stands in
    /// @param of     who gets it
    record Choice(Id grid, @Nullable Id worker, String name, String gridName, UUID of) {}

    /// @param from absent while nobody has it
    record Preview(TaskView task, @Nullable String from, List<Choice> choices) {}

    /// @param successor absent when this was done before
    record Moved(TaskView before, @Nullable Id successor) {}

    Preview preview(Actor actor, Id task) {
        var found = lists.look(actor, task);
        var now = found.worker();
        var from = now == null ? null : workers.find(now).map(Worker::name).orElse(null);
        return new Preview(found, from, choices(actor, found));
    }

    Moved move(Actor actor, Id task, UUID command, Id grid, @Nullable Id worker, String reason) {
        var before = lists.named(actor, task);
        var to = destinations.of(actor, grid, worker);
        return new Moved(
                before, tasks.reassign(actor, task, command, to, reason, null).orElse(null));
    }

    private List<Choice> choices(Actor actor, TaskView task) {
        var township = task.villageCode().substring(0, 9);
        var now = task.worker();
        if (actor.role() == Role.DISPATCHER) {
            return workers.inTownship(actor.scope(), township).stream()
                    .filter(it -> now == null || !it.uuid().equals(now.uuid()))
                    .map(it -> new Choice(task.grid(), it.id(), it.name(), "", it.uuid()))
                    .toList();
        }
        return grids.list(actor.scope(), task.grid().city(), township, null, MOST_GRIDS).rows().stream()
                .filter(it -> !it.isVacant() && !it.id().equals(task.grid()))
                .map(BoardMoves::holder)
                .toList();
    }

    private static Choice holder(GridOnDuty it) {
        var worker = Objects.requireNonNull(it.workerId());
        return new Choice(it.id(), null, String.valueOf(it.workerName()), it.name(), worker);
    }
}
