package org.gridwrit.grid;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.division.Division;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The grids 网格 and who is on duty in them. One public method, one transaction, one audit line.
@Service
@Transactional
public class Grids {
    /// Before this nobody had a grid; a year in which two digits are missing is a slip.
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final GridStore store;
    private final PostStore posts;
    private final Workers workers;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;

    Grids(GridStore store, PostStore posts, Workers workers, Audit audit, Keys keys, Clock clock) {
        this.store = store;
        this.posts = posts;
        this.workers = workers;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
    }

    /// All grids of these villages with who is on duty, in one query, for routing.
    ///
    /// @param city six digits, the city the villages lie in
    @Transactional(readOnly = true)
    public Map<String, List<GridOnDuty>> ofVillages(String city, Collection<String> villageCodes) {
        if (villageCodes.isEmpty()) return Map.of();
        return store.ofVillages(city, Set.copyOf(villageCodes)).stream().collect(groupingBy(GridOnDuty::villageCode));
    }

    /// @throws Refusal `grid.unknown`
    @Transactional(readOnly = true)
    public Grid named(Id id) {
        return store.named(id).orElseThrow(() -> new Refusal("grid.unknown"));
    }

    /// @throws Refusal `grid.unknown` also when it lies outside the scope
    @Transactional(readOnly = true)
    public GridOnDuty onDuty(Scope scope, Id id) {
        return store.onDuty(scope, id).orElseThrow(() -> new Refusal("grid.unknown"));
    }

    @Transactional(readOnly = true)
    public Optional<Worker> workerOf(Id grid) {
        return posts.holder(grid);
    }

    /// @param within code of a division of `city`; a village for its grids, a township for all of them
    @Transactional(readOnly = true)
    public Page<GridOnDuty> list(Scope scope, String city, String within, @Nullable String after, int limit) {
        return page(store.list(scope, city, within, after, limit + 1), limit);
    }

    /// What a worker holds today.
    @Transactional(readOnly = true)
    public List<GridOnDuty> heldBy(Scope.OfWorker worker, String city, int limit) {
        return store.heldBy(worker, city, limit);
    }

    /// Grids without anybody on duty.
    @Transactional(readOnly = true)
    public Page<GridOnDuty> vacant(Scope scope, String city, String within, @Nullable String after, int limit) {
        return page(store.vacant(scope, city, within, after, limit + 1), limit);
    }

    /// Of each division directly below `within`, a city, a county or a township, that the scope reaches.
    @Transactional(readOnly = true)
    public List<Coverage> coverage(Scope scope, String within) {
        return store.coverage(scope, Division.cityOf(within), within);
    }

    /// All who have held the grid, the latest first.
    @Transactional(readOnly = true)
    public List<Post> posts(Scope scope, Id grid) {
        return posts.ofGrid(onDuty(scope, grid).id());
    }

    /// All posts these workers have held, ended ones too.
    @Transactional(readOnly = true)
    public List<Post> postsOf(String city, Collection<UUID> workers) {
        return posts.ofWorkers(city, workers);
    }

    /// Who held the grid when, and when nobody did; the latest first.
    @Transactional(readOnly = true)
    public List<Holding> history(Scope scope, Id grid) {
        var held = posts(scope, grid);
        var names = workers.names(held.stream()
                .map(it -> new Id(grid.city(), it.worker()))
                .distinct()
                .toList());
        var byKey = names.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().uuid(), Map.Entry::getValue));
        return Holding.of(held, byKey, LocalDate.now(clock));
    }

    /// Puts a worker in charge from a day on. Doing it again changes nothing.
    ///
    /// @throws Refusal `grid.taken` when somebody else holds the grid
    public void appoint(Actor actor, Id grid, Id worker, LocalDate from) {
        actor.mustBe(Role.DISPATCHER);
        onDuty(actor.scope(), grid);
        var appointed = workers.named(worker);
        if (!appointed.city().equals(grid.city())) throw new Refusal("grid.other-city", appointed.name());
        mustBePossible(from);
        store.lock(grid);
        var before = posts.ofGrid(grid);
        if (!before.isEmpty()) {
            var last = before.getFirst();
            if (last.to() == null) {
                if (last.worker().equals(worker.uuid())) return;
                throw new Refusal(
                        "grid.taken", posts.holder(grid).map(Worker::name).orElse(""));
            }
            if (from.isBefore(last.to())) throw new Refusal("grid.post-overlaps", last.to());
        }
        posts.add(grid.city(), new Post(keys.next(), grid.uuid(), worker.uuid(), from, null));
        audit.record(actor, grid.city(), "grid.appoint", grid.uuid(), from + " " + worker);
    }

    /// Ends the current post; the grid is vacant from the next day on.
    ///
    /// @throws Refusal `grid.vacant` when nobody holds it
    public void endPost(Actor actor, Id grid, LocalDate lastDay) {
        actor.mustBe(Role.DISPATCHER);
        onDuty(actor.scope(), grid);
        mustBePossible(lastDay);
        store.lock(grid);
        var current = posts.ofGrid(grid).stream()
                .filter(it -> it.to() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("grid.vacant"));
        if (lastDay.isBefore(current.from())) throw new Refusal("grid.post-before-start", current.from());
        posts.end(grid.city(), current.id(), lastDay);
        audit.record(actor, grid.city(), "grid.end-post", grid.uuid(), lastDay + " " + current.worker());
    }

    private void mustBePossible(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) throw new Refusal("grid.post-ahead", today);
        if (day.isBefore(EARLIEST)) throw new Refusal("grid.post-long-ago", EARLIEST);
    }

    private static Page<GridOnDuty> page(List<GridOnDuty> found, int limit) {
        return Page.of(found, limit, it -> it.villageCode() + it.gridId());
    }
}
