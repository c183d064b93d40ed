package org.gridwrit.statistics;

import java.time.Clock;
import java.util.List;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 核对 Looks whether every figure is its list, and says so where one is not.
@Service
@Transactional
public class Reconciling {
    private final ReconciliationStore store;
    private final ApplicationEventPublisher events;
    private final Walls walls;
    private final Clock clock;

    Reconciling(ReconciliationStore store, ApplicationEventPublisher events, Walls walls, Clock clock) {
        this.store = store;
        this.events = events;
        this.walls = walls;
        this.clock = clock;
    }

    /// @param city six digits
    public Reconciled look(String city) {
        var found = walls.within(Wall.throughCourts("reconciling", city), () -> store.look(city, clock.instant()));
        store.keep(found);
        if (!found.holds()) events.publishEvent(new FiguresDiffered(city, found.at(), found.differences()));
        return found;
    }

    @Transactional(readOnly = true)
    public List<Reconciled> last(List<String> cities) {
        return store.of(cities);
    }
}
