package org.gridwrit.settlement;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.CaseResumed;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// 结案、恢复 With the case closed, its settlement waits for nothing more; a case that comes back is not enforced beside a
/// settlement that binds.
@Component
class CaseEnd {
    private final SettlementStore store;
    private final Course course;
    private final Walls walls;

    CaseEnd(SettlementStore store, Course course, Walls walls) {
        this.store = store;
        this.course = course;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void closed(CaseClosed it) {
        var wall = Wall.ofProgram("settlements", it.court(), it.casefile().city());
        walls.within(wall, () -> store.closed(it.casefile()));
    }

    /// Whoever withdrew upon a settlement and comes back asks for the original (解释 464、465、518；规定 9): what was paid is
    /// deducted (规定 17).
    @EventListener
    void resumed(CaseResumed it) {
        var court = new Scope.OfCourt(it.court());
        var program =
                new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, it.casefile().city(), court);
        for (var of : store.ofCase(court, it.casefile())) {
            if (!of.agreement().state().mayBePaid()) continue;
            course.save(of, of.agreement().left(it.day()));
            course.note(
                    of,
                    program,
                    SettlementEvent.Kind.RESUMED,
                    "",
                    of.agreement().paid());
        }
    }
}
