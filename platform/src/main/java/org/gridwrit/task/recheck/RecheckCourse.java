package org.gridwrit.task.recheck;

import java.time.Clock;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.CaseResumed;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReported;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What begins and ends rechecks, and what they bring: in the same transaction, so that none is forgotten.
@Component
class RecheckCourse {
    private final RecheckStore store;
    private final Walls walls;
    private final Clock clock;

    RecheckCourse(RecheckStore store, Walls walls, Clock clock) {
        this.store = store;
        this.walls = walls;
        this.clock = clock;
    }

    @EventListener
    void closed(CaseClosed it) {
        if (it.way() != Closing.TERMINATED_FOR_NOW) return;
        store.plan(RecheckPlan.begun(it.casefile(), it.court(), it.number(), it.day()));
    }

    @EventListener
    void resumed(CaseResumed it) {
        store.end(it.casefile());
    }

    /// A worker's report may not reach into the rows of a court; the program's may.
    @EventListener
    void reported(TaskReported it) {
        if (it.kind() != TaskKind.RECHECK || it.outcome() != Outcome.PROPERTY_FOUND) return;
        var casefile = new Id(it.task().city(), it.caseId());
        walls.within(
                Wall.ofProgram("rechecks", it.court(), casefile.city()),
                () -> store.found(casefile, Times.today(clock)));
    }
}
