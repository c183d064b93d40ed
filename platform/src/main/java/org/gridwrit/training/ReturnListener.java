package org.gridwrit.training;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.task.TaskReturned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Hears of returns after their commit, through the event registry.
@Component
class ReturnListener {
    private final Refreshers refreshers;
    private final Walls walls;

    ReturnListener(Refreshers refreshers, Walls walls) {
        this.refreshers = refreshers;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void returned(TaskReturned it) {
        walls.within(Wall.ofProgram("training", it.court(), it.task().city()), () -> refreshers.propose(it));
    }
}
