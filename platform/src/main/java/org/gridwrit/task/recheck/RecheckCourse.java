package org.gridwrit.task.recheck;

import java.time.Clock;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.CaseResumed;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.PropertyFound;
import org.gridwrit.casefile.PropertyFound.Origin;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
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
    private final ResumeProposalStore proposals;
    private final Keys keys;
    private final Walls walls;
    private final Clock clock;

    RecheckCourse(RecheckStore store, ResumeProposalStore proposals, Keys keys, Walls walls, Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.keys = keys;
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
        proposals.resumed(it.casefile(), it.day());
    }

    /// Property that came with a report, of whatever task and however late. A worker's report may not reach into the
    /// rows of a court; the program's may.
    @EventListener
    void reported(TaskReported it) {
        if (it.outcome() == Outcome.NOT_FOUND) return;
        var casefile = new Id(it.task().city(), it.caseId());
        walls.within(Wall.ofProgram("rechecks", it.court(), casefile.city()), () -> {
            var recheck = it.kind() == TaskKind.RECHECK;
            var today = Times.today(clock);
            if (recheck && it.outcome() == Outcome.PROPERTY_FOUND) store.found(casefile, today);
            var origin = recheck ? Origin.RECHECK : Origin.REPORT;
            var found = new PropertyFound(
                    casefile, origin, it.court(), it.report(), it.task().uuid(), today);
            proposals.propose(found, keys.next(), true);
        });
    }

    @EventListener
    void found(PropertyFound it) {
        walls.within(
                Wall.ofProgram("rechecks", it.court(), it.casefile().city()),
                () -> proposals.propose(it, keys.next(), false));
    }
}
