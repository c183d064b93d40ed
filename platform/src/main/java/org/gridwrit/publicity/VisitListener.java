package org.gridwrit.publicity;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskKind;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears of confirmations after their commit, through the event registry.
@Component("publicityVisitListener")
class VisitListener {
    private final ConfirmedVisits visits;
    private final Walls walls;

    VisitListener(ConfirmedVisits visits, Walls walls) {
        this.visits = visits;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void confirmed(TaskConfirmed it) {
        if (it.kind() != TaskKind.PUBLICIZE) return;
        walls.within(Wall.ofProgram("publicity", it.court(), it.task().city()), () -> visits.take(it));
    }
}
