package org.gridwrit.statistics;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// 重建统计 Makes facts, days and months anew from what happened, while everybody works: case by case in lots, then the
/// days and months of a city at once. Pages show what was there before until that commits; counting waits for it.
@Service
public class Rebuilding {
    static final int LOT = 200;

    private final Ledger ledger;
    private final RollupStore rollups;
    private final Audit audit;
    private final Walls walls;
    private final TransactionTemplate transaction;

    Rebuilding(Ledger ledger, RollupStore rollups, Audit audit, Walls walls, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.rollups = rollups;
        this.audit = audit;
        this.walls = walls;
        this.transaction = transaction;
    }

    /// @param city six digits
    /// @return how many cases something counts in
    public long rebuild(Actor actor, String city) {
        actor.mustBe(Role.ADMINISTRATOR);
        long cases = 0;
        UUID after = new UUID(0, 0);
        while (after != null) {
            var lot = ledger.recount(city, after, LOT);
            cases += lot.cases();
            after = lot.last();
        }
        transaction.executeWithoutResult(_ -> {
            walls.within(Wall.throughCourts("rebuilding", city), () -> {
                rollups.rebuilding(city);
                rollups.rebuild(city);
            });
            audit.record(actor, city, "figures.rebuild", new UUID(0, Long.parseLong(city)));
        });
        return cases;
    }

    /// @param last of the lot; absent when there is no other
    record Lot(int cases, @Nullable UUID last) {}
}
