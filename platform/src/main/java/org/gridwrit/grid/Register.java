package org.gridwrit.grid;

import java.util.Collection;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Division;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 网格台账 Takes over the whole register of a county or city, grids, workers and posts, in one go.
@Service
public class Register {
    private final RegisterStore store;
    private final Audit audit;
    private final Walls walls;

    Register(RegisterStore store, Audit audit, Walls walls) {
        this.store = store;
        this.audit = audit;
        this.walls = walls;
    }

    /// Only into a division that has no grids yet; several callers at once load it once.
    ///
    /// @param division code of the county or city all rows belong to
    /// @return whether anything was loaded
    @Transactional
    public boolean fill(
            Actor actor, String division, Collection<Grid> grids, Collection<Worker> workers, Collection<Post> posts) {
        var city = Division.cityOf(division);
        var loaded = walls.within(Wall.throughGrids("register", division), () -> {
            store.lock();
            if (!store.isEmpty(city, division)) return false;
            store.addGrids(city, grids);
            store.addWorkers(city, workers);
            store.addPosts(city, posts);
            return true;
        });
        if (!loaded) return false;
        var subject = new UUID(0, Long.parseLong(division));
        audit.record(actor, city, "grid.register", subject, grids.size() + " / " + workers.size());
        return true;
    }
}
