package org.gridwrit.task.decision;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Destination;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks that where a task is sent exists and may be sent there.
@Component
class Destinations {
    private final Grids grids;
    private final Workers workers;

    Destinations(Grids grids, Workers workers) {
        this.grids = grids;
        this.workers = workers;
    }

    /// @param worker absent for the holder of the grid
    Destination of(Actor actor, Id grid, @Nullable Id worker) {
        var on = grids.onDuty(actor.scope(), grid);
        return new Destination(
                on.villageCode(), on.cityCode(), on.gridId(), worker == null ? on.workerId() : fit(actor, on, worker));
    }

    /// A worker of the grid's own township, who may stand in where the post is vacant.
    private UUID fit(Actor actor, GridOnDuty grid, Id worker) {
        if (worker.uuid().equals(grid.workerId())) return worker.uuid();
        if (!workers.named(worker).townshipCode().equals(grid.villageCode().substring(0, 9))) {
            throw new Refusal("task.worker-elsewhere");
        }
        if (actor.role() != Role.DISPATCHER) throw new Refusal("task.worker-by-township");
        return worker.uuid();
    }
}
