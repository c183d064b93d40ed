package org.gridwrit.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 计数账 Enters what happened, and keeps facts and rollups in step with it, all in one transaction.
@Component
@Transactional
class Ledger {
    private final CountStore store;
    private final HappeningStore happened;
    private final RollupStore rollups;
    private final Walls walls;

    Ledger(CountStore store, HappeningStore happened, RollupStore rollups, Walls walls) {
        this.store = store;
        this.happened = happened;
        this.rollups = rollups;
        this.walls = walls;
    }

    /// For the court whose case it is, and for no other.
    void enter(CountedCase told, Happening happening) {
        walls.within(Wall.ofProgram("counting", told.court(), told.city()), () -> count(told, happening));
    }

    private void count(CountedCase told, Happening happening) {
        rollups.keepFromRebuilding(told.city());
        var of = store.lock(told);
        if (!happened.add(of, happening)) return;
        var wanted = Counting.facts(of, happened.of(of));
        var have = Set.copyOf(store.facts(of));
        var gone = new HashSet<>(have);
        gone.removeAll(wanted);
        var came = new HashSet<>(wanted);
        came.removeAll(have);
        store.remove(of, List.copyOf(gone));
        store.add(of, List.copyOf(came));
        rollups.add(of.city(), Delta.between(of, gone, came));
    }
}
