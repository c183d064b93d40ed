package org.gridwrit.task.watch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Worker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.plan.Planning;
import org.gridwrit.task.state.TaskStore;
import org.gridwrit.task.state.Trail;
import org.gridwrit.task.state.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 行踪关注 Asked for, approved, ended by itself. Nobody approves what they asked for.
@Service
@Transactional
public class Watches {
    private static final int PAGE = 50;

    /// No case has had as many.
    private static final int MOST = 200;

    private final WatchStore store;
    private final TaskStore tasks;
    private final Planning planning;
    private final Grids grids;
    private final Courts courts;
    private final Trail trail;
    private final Audit audit;
    private final Walls walls;
    private final Clock clock;

    Watches(
            WatchStore store,
            TaskStore tasks,
            Planning planning,
            Grids grids,
            Courts courts,
            Trail trail,
            Audit audit,
            Walls walls,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.planning = planning;
        this.grids = grids;
        this.courts = courts;
        this.trail = trail;
        this.audit = audit;
        this.walls = walls;
        this.clock = clock;
    }

    /// 申请 For the debtor of a task of the own court, to a day.
    public Id ask(Actor actor, Id source, LocalDate until, String reason) {
        actor.mustBe(OFFICER);
        var task = tasks.lock(actor.scope(), source).orElseThrow(() -> new Refusal("task.unknown"));
        task.mustBeOf(actor);
        Watch.mustBeShort(until, trail.today());
        var why = Words.required("watch.reason-missing", reason);
        var id = new Id(source.city(), trail.key());
        if (!store.ask(new Scope.OfCourt(actor.court()), id.uuid(), source, why, until, actor, clock.instant())) {
            throw new Refusal("watch.waiting-already");
        }
        audit.record(actor, id.city(), "watch.ask", id.uuid());
        return id;
    }

    /// 批准 The task goes out at once; its end is the day that was asked for.
    public void approve(Actor actor, Id id) {
        var watch = undecided(actor, id);
        if (!watch.until().isAfter(trail.today())) throw new Refusal("watch.until-past", watch.until());
        var worker = grids.workerOf(store.gridOf(new Id(id.city(), watch.source())))
                .map(Worker::uuid)
                .orElse(null);
        var planned = planning.plan(actor, id.city(), List.of(store.draft(watch, worker)));
        var task = planned.dispatched().isEmpty()
                ? planned.waiting().stream().findFirst()
                : planned.dispatched().stream().findFirst();
        store.decide(
                id,
                true,
                actor,
                "",
                task.orElseThrow(() -> new Refusal("task.open-already")).uuid(),
                clock.instant());
        audit.record(actor, id.city(), "watch.approve", id.uuid());
    }

    /// 不批准
    public void decline(Actor actor, Id id, String reason) {
        undecided(actor, id);
        var why = Words.required("watch.reason-missing", reason);
        store.decide(id, false, actor, why, null, clock.instant());
        audit.record(actor, id.city(), "watch.decline", id.uuid());
    }

    /// One line on the trail for the page: debtors are named on it.
    public Page<Watch> list(Actor actor, boolean waiting, @Nullable UUID before) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var page = Page.of(
                store.list(
                        new Scope.OfCourt(actor.court()), courts.citiesUnder(actor.court()), waiting, before, PAGE + 1),
                PAGE,
                (Watch it) -> it.id().uuid().toString());
        audit.list(
                actor,
                actor.city(),
                "watch.list",
                page.rows().stream().map(Watch::casefile).toList(),
                waiting ? "watches WAITING" : "watches");
        return page;
    }

    /// All there were for one case, the latest first. Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public List<Watch> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(new Scope.OfCourt(actor.court()), casefile, MOST);
    }

    /// Who answers for a task of this kind. Its worker may know, and sees the rows of no court.
    @Transactional(readOnly = true)
    public Optional<Watch> ofTask(Id task, String court) {
        return walls.within(Wall.ofProgram("watches", court, task.city()), () -> store.ofTask(task));
    }

    /// Who answers for each of these, with one question for each city. Those that are no watch are left out.
    @Transactional(readOnly = true)
    public Map<Id, String> approvers(Collection<Id> tasks) {
        var found = new HashMap<Id, String>();
        tasks.stream()
                .collect(groupingBy(Id::city, mapping(Id::uuid, toList())))
                .forEach((city, ids) -> {
                    var wall = Wall.throughCourts("watches", city);
                    found.putAll(walls.within(wall, () -> store.approvers(city, ids)));
                });
        return found;
    }

    private Watch undecided(Actor actor, Id id) {
        actor.mustBe(PRESIDENT);
        var watch = store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("watch.unknown"));
        watch.mustBeDecidedBy(actor.account());
        return watch;
    }
}
