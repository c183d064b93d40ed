package org.gridwrit.settlement;

import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseClosed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// 结案 With the case closed, its settlement waits for nothing more.
@Component
class CaseEnd {
    private final SettlementStore store;
    private final Walls walls;

    CaseEnd(SettlementStore store, Walls walls) {
        this.store = store;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void closed(CaseClosed it) {
        var wall = Wall.ofProgram("settlements", it.court(), it.casefile().city());
        walls.within(wall, () -> store.closed(it.casefile()));
    }
}
