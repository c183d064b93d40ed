package org.gridwrit.service;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReported;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears of visits after their commit, through the event registry: none is lost, and none holds a phone up.
@Component
class VisitListener {
    private final ServedVisits visits;
    private final Walls walls;

    VisitListener(ServedVisits visits, Walls walls) {
        this.visits = visits;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void reported(TaskReported it) {
        if (it.kind() != TaskKind.SERVE) return;
        walls.within(Wall.ofProgram("service-visit", it.court(), it.task().city()), () -> visits.take(it));
    }
}
