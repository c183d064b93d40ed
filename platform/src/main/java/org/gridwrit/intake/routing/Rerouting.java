package org.gridwrit.intake.routing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.address.NameCameIntoUse;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// 重新定位 Reads the waiting addresses again that say a name which came into use. What is certain now goes the way it
/// would have gone on import; of the others the inbox shows what is known now.
///
/// One page in a transaction, and the next page by an event of its own: an inbox of any length holds nobody up.
@Component
class Rerouting {
    static final int PAGE = 100;

    private final RouteStore store;
    private final Routing routing;
    private final TaskDrafts drafts;
    private final Tasks tasks;
    private final Courts courts;
    private final Audit audit;
    private final Walls walls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rerouting(
            RouteStore store,
            Routing routing,
            TaskDrafts drafts,
            Tasks tasks,
            Courts courts,
            Audit audit,
            Walls walls,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.routing = routing;
        this.drafts = drafts;
        this.tasks = tasks;
        this.courts = courts;
        this.audit = audit;
        this.walls = walls;
        this.events = events;
        this.clock = clock;
    }

    /// Courts of other cities wait for addresses in this township too.
    @ApplicationModuleListener
    void begin(NameCameIntoUse it) {
        var home = it.name().city();
        var township = new Scope.OfDivision(it.village().substring(0, DivisionLevel.TOWNSHIP.digits()));
        walls.within(courtsOf(home), () -> {
            for (var city : store.courtCities(township)) {
                if (!city.equals(home)) events.publishEvent(new ReroutingGoesOn(city, it.words(), null));
            }
            page(home, it.words(), null);
        });
    }

    @ApplicationModuleListener
    void goOn(ReroutingGoesOn it) {
        walls.within(courtsOf(it.city()), () -> page(it.city(), it.words(), it.after()));
    }

    private static Wall courtsOf(String city) {
        return Wall.throughCourts("rerouting", city);
    }

    private void page(String city, String words, @Nullable UUID after) {
        var waiting = store.lockSaying(city, words, after, PAGE);
        var byCourt = new TreeMap<String, List<DoubtfulRoute>>();
        for (var it : waiting)
            byCourt.computeIfAbsent(it.court(), _ -> new ArrayList<>()).add(it);
        byCourt.forEach((court, routes) -> reroute(city, court, routes));
        if (waiting.size() == PAGE) {
            events.publishEvent(
                    new ReroutingGoesOn(city, words, waiting.getLast().id().uuid()));
        }
    }

    private void reroute(String city, String court, List<DoubtfulRoute> routes) {
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, city, new Scope.OfCourt(court));
        var policy = courts.policy(court);
        var found = routing.route(
                courts.named(court),
                routes.stream().map(it -> new Sought(it.address(), null)).toList());
        var settled = new ArrayList<DoubtfulRoute>();
        var changed = new ArrayList<DoubtfulRoute>();
        for (var it : routes) {
            switch (found.get(new Sought(it.address(), null))) {
                case Route.Found(var grid) -> {
                    tasks.plan(program, city, drafts.of(it, grid, policy));
                    store.settle(city, List.of(it), program.name(), grid.villageCode(), clock.instant());
                    settled.add(it);
                }
                case Route.Doubtful now -> {
                    var after = it.because(now);
                    if (!after.choices().equals(it.choices()) || !after.reason().equals(it.reason())) {
                        store.reconsider(after);
                        changed.add(after);
                    }
                }
                case null -> throw new IllegalStateException("no route");
            }
        }
        audit.recordAll(program, city, "route.reroute", ids(settled));
        audit.recordAll(program, city, "route.reconsider", ids(changed));
    }

    private static List<UUID> ids(Collection<DoubtfulRoute> routes) {
        return routes.stream().map(DoubtfulRoute::id).map(Id::uuid).toList();
    }
}
