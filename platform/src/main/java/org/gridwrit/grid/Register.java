package org.gridwrit.grid;

import java.util.Collection;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 网格台账 Takes over a city's whole register of grids, workers and posts in one go.
@Service
public class Register {
    private final RegisterStore store;
    private final Audit audit;

    Register(RegisterStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// Only into a city that has no grids yet; several callers at once load it once.
    ///
    /// @param city six digits; all rows must belong to it
    /// @return whether anything was loaded
    @Transactional
    public boolean fill(
            Actor actor, String city, Collection<Grid> grids, Collection<Worker> workers, Collection<Post> posts) {
        store.lock();
        if (!store.isEmpty(city)) return false;
        store.copyGrids(grids);
        store.copyWorkers(workers);
        store.copyPosts(city, posts);
        audit.record(
                actor, city, "grid.register", new UUID(0, Long.parseLong(city)), grids.size() + " / " + workers.size());
        return true;
    }
}
