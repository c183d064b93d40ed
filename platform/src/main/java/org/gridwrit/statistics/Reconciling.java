package org.gridwrit.statistics;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
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
    private final Courts courts;
    private final Clock clock;

    Reconciling(ReconciliationStore store, ApplicationEventPublisher events, Walls walls, Courts courts, Clock clock) {
        this.store = store;
        this.events = events;
        this.walls = walls;
        this.courts = courts;
        this.clock = clock;
    }

    /// @param city six digits
    public Reconciled look(String city) {
        var found = walls.within(Wall.throughCourts("reconciling", city), () -> store.look(city, clock.instant()));
        store.keep(found);
        if (!found.holds()) events.publishEvent(new FiguresDiffered(city, found.at(), found.differences()));
        return found;
    }

    /// What somebody who keeps the program running sees: his own city, or all of the region. The worst first.
    @Transactional(readOnly = true)
    public List<Reconciled> seen(Actor actor) {
        actor.mustBe(Role.ADMINISTRATOR);
        var cities = actor.city().equals(Cities.REGION) ? courts.citiesUnder("桂") : List.of(actor.city());
        return store.of(cities).stream()
                .sorted(Comparator.comparingLong(Reconciled::differences)
                        .reversed()
                        .thenComparing(Reconciled::city))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Reconciled> last(List<String> cities) {
        return store.of(cities);
    }
}
