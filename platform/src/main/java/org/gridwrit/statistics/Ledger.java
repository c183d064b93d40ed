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
        enter(told, List.of(happening));
    }

    /// What happened at once counts at once.
    void enter(CountedCase told, List<? extends Happening> happenings) {
        walls.within(Wall.ofProgram("counting", told.court(), told.city()), () -> count(told, happenings));
    }

    private void count(CountedCase told, List<? extends Happening> news) {
        rollups.keepFromRebuilding(told.city());
        var known = store.lock(told);
        boolean any = false;
        for (var it : news) any |= happened.add(known, it);
        if (!any) return;
        var happenings = happened.of(known);
        var of = Counting.corrected(known, happenings);
        // Every fact says of which livelihood its case is.
        boolean anew = !of.equals(known);
        if (anew) store.correct(of);
        var wanted = Counting.facts(of, happenings);
        var have = Set.copyOf(store.facts(of));
        var gone = new HashSet<>(have);
        var came = new HashSet<>(wanted);
        if (!anew) {
            gone.removeAll(wanted);
            came.removeAll(have);
        }
        store.remove(of, List.copyOf(gone));
        store.add(of, List.copyOf(came));
        rollups.add(of.city(), Delta.between(of, gone, came));
    }
}
