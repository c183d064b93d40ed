package org.gridwrit.task.list;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of a township and what each has on hand.
@Service
@Transactional(readOnly = true)
public class Township {
    private final TaskListStore store;
    private final TaskLists lists;
    private final Workers workers;

    Township(TaskListStore store, TaskLists lists, Workers workers) {
        this.store = store;
        this.lists = lists;
        this.workers = workers;
    }

    record Load(Worker worker, int open, int overdue) {}

    /// Who has least on hand comes first.
    List<Load> loads(Actor actor, LocalDate today) {
        var byWorker = store.load(actor.scope(), lists.cities(actor), today).stream()
                .collect(toMap(TaskListStore.Load::worker, it -> it));
        return workers.inTownship(actor.scope(), actor.division()).stream()
                .map(it -> {
                    var load = byWorker.get(it.uuid());
                    return load == null ? new Load(it, 0, 0) : new Load(it, load.open(), load.overdue());
                })
                .sorted(Comparator.comparingInt(Load::open))
                .toList();
    }

    public UUID ownWorker(Actor actor, Id worker) {
        if (!workers.named(worker).townshipCode().startsWith(actor.division())) {
            throw new Refusal("task.worker-elsewhere");
        }
        return worker.uuid();
    }
}
