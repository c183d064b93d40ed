package org.gridwrit.task;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Id;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Disclosure is bound to a live case: when it closes, its tasks are called back.
@Component
class CaseEnd {
    private static final String REASON = "案件已结";

    private final Tasks tasks;

    CaseEnd(Tasks tasks) {
        this.tasks = tasks;
    }

    @ApplicationModuleListener
    void closed(CaseClosed it) {
        callBack(it.casefile(), it.court(), it.way());
    }

    @ApplicationModuleListener
    void planned(PlannedTooLate it) {
        callBack(it.casefile(), it.court(), it.way());
    }

    private void callBack(Id casefile, String court, Closing way) {
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, casefile.city(), new Scope.OfCourt(court));
        tasks.withdrawAll(program, casefile, way == Closing.TERMINATED_FOR_NOW, REASON);
    }
}
