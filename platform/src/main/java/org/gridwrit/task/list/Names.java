package org.gridwrit.task.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The names people read instead of codes.
@Component
public class Names {
    private final Divisions divisions;
    private final Courts courts;
    private final Workers workers;

    Names(Divisions divisions, Courts courts, Workers workers) {
        this.divisions = divisions;
        this.courts = courts;
        this.workers = workers;
    }

    public String place(String division) {
        return divisions.exists(division) ? divisions.path(division) : division;
    }

    public String court(String code) {
        return courts.exists(code) ? courts.named(code).name() : code;
    }

    /// With one question for each city.
    Map<Id, String> workers(Collection<TaskView> tasks) {
        var names = new HashMap<Id, String>();
        tasks.stream()
                .map(TaskView::worker)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Id::city, Collectors.toSet()))
                .values()
                .forEach(ids -> names.putAll(workers.names(ids)));
        return names;
    }

    @Nullable
    String worker(TaskView task) {
        return workers(List.of(task)).get(task.worker());
    }
}
