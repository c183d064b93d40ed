package org.gridwrit.docket.batch;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who holds the grids of some tasks today, and who has the tasks.
@Component
class Holders {
    private final Grids grids;
    private final Workers workers;

    Holders(Grids grids, Workers workers) {
        this.grids = grids;
        this.workers = workers;
    }

    record Known(Map<Id, GridOnDuty> grids, Map<Id, String> names) {
        GridOnDuty holding(TaskView task) {
            return Objects.requireNonNull(grids.get(task.grid()));
        }

        String name(@Nullable Id worker) {
            return worker == null ? "" : names.getOrDefault(worker, "");
        }
    }

    GridOnDuty of(Actor actor, Id grid) {
        return grids.onDuty(actor.scope(), grid);
    }

    Known of(Actor actor, Collection<TaskView> tasks) {
        var held =
                tasks.stream().map(TaskView::grid).distinct().collect(Collectors.toMap(it -> it, it -> of(actor, it)));
        var names = new HashMap<Id, String>();
        tasks.stream()
                .map(TaskView::worker)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Id::city, Collectors.toSet()))
                .values()
                .forEach(it -> names.putAll(workers.names(it)));
        return new Known(held, names);
    }
}
