package org.gridwrit.task.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Destination;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Planned;
import org.gridwrit.task.PlannedTooLate;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskDispatched;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskPlanned;
import org.gridwrit.task.TasksSent;
import org.gridwrit.task.TasksSent.Sent;
import org.gridwrit.task.plan.PlanStore.Fresh;
import org.gridwrit.task.plan.PlanStore.Township;
import org.gridwrit.task.state.Task;
import org.gridwrit.task.state.Trail;
import org.gridwrit.task.state.Verb;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// 立项与接续 How tasks come to be: in batches from a docket, or one as the successor of another.
@Component
public class Planning {
    public static final Comparator<Id> LOCK_ORDER =
            Comparator.comparing(Id::city).thenComparing(Id::uuid);

    private static final Planned NOTHING = new Planned(List.of(), List.of());
    private static final int GRACE_DAYS = 7;

    private final PlanStore store;
    private final Recusals recusals;
    private final Trail trail;
    private final CaseFiles casefiles;
    private final Audit audit;
    private final Walls walls;
    private final ApplicationEventPublisher events;

    Planning(
            PlanStore store,
            Recusals recusals,
            Trail trail,
            CaseFiles casefiles,
            Audit audit,
            Walls walls,
            ApplicationEventPublisher events) {
        this.store = store;
        this.recusals = recusals;
        this.trail = trail;
        this.casefiles = casefiles;
        this.audit = audit;
        this.walls = walls;
        this.events = events;
    }

    /// A dispatcher may plan for any court: the inbox of doubtful addresses has shown those of the own township only.
    public Planned plan(Actor actor, String city, List<NewTask> tasks) {
        if (tasks.isEmpty()) return NOTHING;
        if (actor.role().ofCourt()
                && !tasks.stream().allMatch(it -> it.courtCode().startsWith(actor.court()))) {
            throw new Refusal("task.of-another-court");
        }
        return walls.within(
                Wall.ofProgram("planning", tasks.getFirst().courtCode(), city), () -> planned(actor, city, tasks));
    }

    /// A case that has closed asks for nothing.
    private Planned planned(Actor actor, String city, List<NewTask> asked) {
        var closed = casefiles.closed(city, asked.stream().map(NewTask::caseId).toList());
        var tasks = asked.stream()
                .filter(it -> mayBegin(it.kind(), closed.get(it.caseId())))
                .toList();
        if (tasks.isEmpty()) return NOTHING;
        var keyed = tasks.stream().collect(Collectors.toMap(_ -> trail.key(), Function.identity()));
        var fresh = begin(actor, city, keyed);
        var held = casefiles.hold(
                city,
                fresh.stream()
                        .map(it -> requireNonNull(keyed.get(it.id())).caseId())
                        .toList());
        keyed.values().stream()
                .filter(it -> !mayBegin(it.kind(), held.get(it.caseId())))
                .collect(Collectors.toMap(NewTask::caseId, Function.identity(), (one, _) -> one))
                .values()
                .forEach(it -> callBack(new Id(city, it.caseId()), it.courtCode(), held.get(it.caseId())));
        casefiles.enforce(actor, city, sent(keyed, fresh));
        casefiles.place(city, towns(keyed, fresh));
        sent(city, keyed, fresh);
        fresh.forEach(it -> published(new Id(city, it.id()), requireNonNull(keyed.get(it.id())), it.state()));
        return new Planned(in(State.DISPATCHED, city, fresh), in(State.PLANNED, city, fresh));
    }

    /// Rechecks go on where a case is terminated for now (法〔2016〕373号 16).
    private static boolean mayBegin(TaskKind kind, CaseState.@Nullable Closed closed) {
        return closed == null || (kind == TaskKind.RECHECK && closed.way() == Closing.TERMINATED_FOR_NOW);
    }

    private List<Fresh> begin(Actor actor, String city, Map<UUID, NewTask> keyed) {
        var deed = trail.deed(trail.key(), Verb.PLAN, actor, null);
        var fresh = store.insert(city, keyed, deed.utc());
        if (fresh.isEmpty()) return fresh;
        store.begin(city, fresh, deed);
        store.reach(
                city,
                keyed.values().stream()
                        .map(it -> new Township(it.gridCity(), it.township()))
                        .distinct()
                        .toList());
        audit.recordAll(
                actor, city, Verb.PLAN.action(), fresh.stream().map(Fresh::id).toList());
        return fresh;
    }

    private void published(Id id, NewTask task, State state) {
        var worker = task.workerId();
        events.publishEvent(
                state == State.DISPATCHED && worker != null
                        ? new TaskDispatched(id, task.caseId(), task.courtCode(), worker)
                        : new TaskPlanned(id, task.caseId(), task.courtCode(), task.villageCode()));
    }

    public void dispatched(Actor actor, Task task) {
        enforce(actor, task);
        events.publishEvent(new TaskDispatched(task.id(), task.caseId(), task.court(), task.mustHaveWorker()));
        sent(task.id(), task, task.villageCode(), task.worker());
    }

    /// For the township dispatcher to give to somebody else. Whoever stands back is not refused where the case has
    /// closed meanwhile: what follows is called back.
    public Id vacantSuccessor(Actor actor, Task task) {
        var to = new Destination(task.villageCode(), task.gridCity(), task.grid(), null);
        return walls.within(wall(task), () -> {
            var id = succeeded(actor, task, to, null);
            callBack(new Id(task.id().city(), task.caseId()), task.court(), held(task));
            return id;
        });
    }

    /// Who recused from the case is no destination: then the dispatcher is asked.
    public Id successor(Actor actor, Task task, Destination to, @Nullable LocalDate dueOn) {
        return walls.within(wall(task), () -> {
            var id = succeeded(actor, task, to, dueOn);
            var closed = held(task);
            if (closed != null) throw new Refusal("casefile.closed", closed.on());
            return id;
        });
    }

    /// Tasks come before cases: so whoever changes a task and then its case waits for nobody who waits for it. A
    /// closing that was first has committed by now, and one that comes second finds what was planned.
    private void callBack(Id casefile, String court, CaseState.@Nullable Closed closed) {
        if (closed != null) events.publishEvent(new PlannedTooLate(casefile, court, closed.way()));
    }

    /// Null where the task may be followed by another.
    private CaseState.@Nullable Closed held(Task task) {
        var closed = casefiles.hold(task.id().city(), List.of(task.caseId())).get(task.caseId());
        return mayBegin(task.kind(), closed) ? null : closed;
    }

    private Id succeeded(Actor actor, Task task, Destination to, @Nullable LocalDate dueOn) {
        var worker = to.workerId();
        if (worker != null && recusals.bars(task, worker)) throw new Refusal("task.worker-recused");
        var id = new Id(task.id().city(), trail.key());
        var state = worker == null ? State.PLANNED : State.DISPATCHED;
        var deed = trail.deed(id.uuid(), Verb.PLAN, actor, null);
        if (!store.succeed(task.id(), id.uuid(), to, state, due(task, dueOn), deed.utc())) {
            throw new Refusal("task.open-already");
        }
        store.begin(id.city(), List.of(new Fresh(id.uuid(), state)), deed);
        store.reach(id.city(), List.of(new Township(to.gridCity(), to.township())));
        audit.record(actor, id.city(), Verb.PLAN.action(), id.uuid());
        if (worker != null) enforce(actor, task);
        casefiles.place(id.city(), Map.of(task.caseId(), Set.of(to.township())));
        events.publishEvent(
                worker == null
                        ? new TaskPlanned(id, task.caseId(), task.court(), to.villageCode())
                        : new TaskDispatched(id, task.caseId(), task.court(), worker));
        sent(id, task, to.villageCode(), worker);
        return id;
    }

    private void sent(String city, Map<UUID, NewTask> keyed, List<Fresh> fresh) {
        if (fresh.isEmpty()) return;
        events.publishEvent(new TasksSent(
                city,
                trail.now(),
                fresh.stream()
                        .map(it -> sent(it, requireNonNull(keyed.get(it.id()))))
                        .toList()));
    }

    private static Sent sent(Fresh it, NewTask task) {
        var worker = it.state() == State.DISPATCHED ? task.workerId() : null;
        return new Sent(
                it.id(),
                task.caseId(),
                task.caseNumber(),
                task.courtCode(),
                task.livelihood(),
                task.kind(),
                task.villageCode(),
                worker);
    }

    private void sent(Id id, Task like, String village, @Nullable UUID worker) {
        var sent = new Sent(
                id.uuid(),
                like.caseId(),
                like.caseNumber(),
                like.court(),
                like.livelihood(),
                like.kind(),
                village,
                worker);
        events.publishEvent(new TasksSent(id.city(), trail.now(), List.of(sent)));
    }

    private void enforce(Actor actor, Task task) {
        walls.within(wall(task), () -> casefiles.enforce(actor, task.id().city(), List.of(task.caseId())));
    }

    /// What follows in the court's own rows when a worker stands back or a township sends somebody is the work of the
    /// program: neither may look there.
    private static Wall wall(Task task) {
        return Wall.ofProgram("planning", task.court(), task.id().city());
    }

    /// The next worker gets at least a week: the former one may have used up the time.
    private LocalDate due(Task task, @Nullable LocalDate asked) {
        var today = trail.today();
        if (asked != null) {
            if (asked.isBefore(today)) throw new Refusal("task.due-past", asked);
            return asked;
        }
        var week = today.plusDays(GRACE_DAYS);
        return task.dueOn().isAfter(week) ? task.dueOn() : week;
    }

    /// The cases on which somebody is now at work.
    private static List<UUID> sent(Map<UUID, NewTask> keyed, List<Fresh> fresh) {
        return fresh.stream()
                .filter(it -> it.state() == State.DISPATCHED)
                .map(it -> requireNonNull(keyed.get(it.id())).caseId())
                .toList();
    }

    private static Map<UUID, Set<String>> towns(Map<UUID, NewTask> keyed, List<Fresh> fresh) {
        return fresh.stream()
                .map(it -> requireNonNull(keyed.get(it.id())))
                .collect(Collectors.groupingBy(
                        NewTask::caseId, Collectors.mapping(NewTask::township, Collectors.toSet())));
    }

    private static List<Id> in(State state, String city, List<Fresh> fresh) {
        return fresh.stream()
                .filter(it -> it.state() == state)
                .map(it -> new Id(city, it.id()))
                .toList();
    }
}
