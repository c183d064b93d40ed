package org.gridwrit.operation.breach;

import java.util.Arrays;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.SpendingReports;
import org.gridwrit.task.SpendingSeen;
import org.springframework.stereotype.Component;

/// 网格员反映 What was seen from the phone becomes a report that waits for the officer. A worker may not reach into the rows
/// of a court; the program's may.
@Component
class FieldBreaches implements SpendingReports {
    private final BreachReports reports;
    private final Walls walls;

    FieldBreaches(BreachReports reports, Walls walls) {
        this.reports = reports;
        this.walls = walls;
    }

    @Override
    public void seen(Actor worker, SpendingSeen it) {
        var kind = Arrays.stream(Consumption.values())
                .filter(one -> one.name().equals(it.consumption()))
                .findFirst()
                .orElseThrow(() -> new Refusal("spending.kind-missing"));
        var told = new NewBreach(
                it.debtor(), kind, it.day(), it.place(), it.words(), Reporter.GRID_WORKER, worker.name(), null);
        walls.within(Wall.ofProgram("breaches", it.court(), it.id().city()), () -> reports.seen(worker, it, told));
    }
}
