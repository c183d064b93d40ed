package org.gridwrit.task;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PETITION;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.WORKER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.plan.Planning;
import org.gridwrit.task.plan.Recusals;
import org.gridwrit.task.state.Deed;
import org.gridwrit.task.state.ReportStore;
import org.gridwrit.task.state.Task;
import org.gridwrit.task.state.TaskStore;
import org.gridwrit.task.state.Trail;
import org.gridwrit.task.state.Verb;
import org.gridwrit.task.state.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that can happen to a task 协助事项. One public method, one transaction, one line in the trail and one in the
/// audit for each task it changes.
///
/// `command` is an id made by the client: the same command sent again changes nothing and is answered the same.
/// Refuses with `task.unknown` what lies outside the actor's scope.
@Service
@Transactional
public class Tasks {
    private final TaskStore store;
    private final ReportStore reports;
    private final Planning planning;
    private final Recusals recusals;
    private final Qualifications qualifications;
    private final Trail trail;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Tasks(
            TaskStore store,
            ReportStore reports,
            Planning planning,
            Recusals recusals,
            Qualifications qualifications,
            Trail trail,
            Audit audit,
            ApplicationEventPublisher events) {
        this.store = store;
        this.reports = reports;
        this.planning = planning;
        this.recusals = recusals;
        this.qualifications = qualifications;
        this.trail = trail;
        this.audit = audit;
        this.events = events;
    }

    /// 立项 Any number of tasks of one court's city. What is open for the same case, debtor and kind is not asked twice.
    /// A petition office may ask that petitioners be visited, and nothing else.
    public Planned plan(Actor actor, String city, List<NewTask> tasks) {
        if (tasks.stream().allMatch(it -> it.kind() == TaskKind.VISIT_PETITIONER)) {
            actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER, PETITION);
        } else {
            actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        }
        if (tasks.stream().anyMatch(it -> it.kind() == TaskKind.WATCH)) throw new Refusal("task.watch-unapproved");
        return planning.plan(actor, city, tasks);
    }

    /// 派发 Answers whether this sent it; it may have been sent before.
    ///
    /// @param worker who is to go; absent for the holder of the grid the task was planned for
    public boolean dispatch(Actor actor, Id id, UUID command, @Nullable UUID worker) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        var sent = change(actor, id, command, Verb.DISPATCH, null, task -> {
            var next = task.dispatchedTo(worker);
            recusals.mustNotBar(next);
            return next;
        });
        sent.ifPresent(task -> planning.dispatched(actor, task));
        return sent.isPresent();
    }

    /// Dispatches what can be dispatched and answers how many that were.
    public int dispatchAll(Actor actor, Collection<Id> ids) {
        int done = 0;
        for (var id : ids.stream().sorted(Planning.LOCK_ORDER).toList()) {
            try {
                if (dispatch(actor, id, trail.key(), null)) done++;
            } catch (Refusal _) {
                // One that a colleague withdrew or that has no worker must not hold up the others.
            }
        }
        return done;
    }

    /// 签收
    ///
    /// @throws Refusal `task.certificate-missing` with the course; what is reported without is kept
    public void accept(Actor actor, Id id, UUID command) {
        actor.mustBe(WORKER);
        change(actor, id, command, Verb.ACCEPT, null, task -> {
            var next = task.with(task.state().accepted());
            if (!next.equals(task)) mustBeQualified(task, actor.worker());
            return next;
        });
    }

    /// 回避 Kin or conflict of interest. The reason is sealed; the township dispatcher gets a successor to give to
    /// another.
    public void recuse(Actor actor, Id id, UUID command, String reason) {
        actor.mustBe(WORKER);
        var sealed = recusals.seal(reason);
        change(
                        actor,
                        id,
                        command,
                        Verb.RECUSE,
                        null,
                        task -> task.with(task.state().recused()))
                .ifPresent(task -> {
                    recusals.add(task, command, actor.worker(), sealed);
                    var successor = planning.vacantSuccessor(actor, task);
                    events.publishEvent(new TaskRecused(
                            id,
                            task.caseId(),
                            task.caseNumber(),
                            task.court(),
                            task.villageCode(),
                            actor.worker(),
                            successor));
                });
    }

    /// 反馈 Kept whatever the task has become; where that was the end, it reopens nothing.
    public void report(Actor actor, Id id, Report report) {
        actor.mustBe(WORKER);
        var before = locked(actor, id);
        report.mustSuit(before.kind());
        var after = before.with(before.state().reported(report.outcome()));
        var deed = trail.deed(report.id(), Verb.REPORT, actor, null, before);
        if (!reports.add(actor.scope(), before, after, report.seenBy(deed.at()), deed)) {
            var stored = reports.find(actor.scope(), id, report.id());
            if (stored.filter(report::repeats).isEmpty()) throw new Refusal("report.id-taken");
            return;
        }
        audit.record(actor, id.city(), Verb.REPORT.action(), id.uuid());
        events.publishEvent(new TaskReported(
                id,
                after.caseId(),
                after.caseNumber(),
                after.court(),
                after.villageCode(),
                after.kind(),
                report.id(),
                report.outcome(),
                after.state().name(),
                deed.at()));
    }

    /// 确认 From here on it counts.
    ///
    /// @param report what the officer read; a newer one must be read first
    public void confirm(Actor actor, Id id, UUID command, UUID report) {
        change(actor, id, command, Verb.CONFIRM, null, task -> {
                    task.mustBeOf(actor);
                    return task.with(task.state().confirmed());
                })
                .ifPresent(task -> {
                    var standing = reports.latest(actor.scope(), id).orElseThrow();
                    if (!standing.id().equals(report)) throw new Refusal("task.newer-report");
                    events.publishEvent(trail.confirmed(task, standing));
                });
    }

    /// 退回补正
    public void returnWith(Actor actor, Id id, UUID command, String reason) {
        var why = Words.required("task.reason-missing", reason);
        change(actor, id, command, Verb.RETURN, why, task -> {
                    task.mustBeOf(actor);
                    return task.with(task.state().returned(why));
                })
                .ifPresent(task -> events.publishEvent(new TaskReturned(
                        id,
                        task.caseId(),
                        task.caseNumber(),
                        task.court(),
                        task.villageCode(),
                        command,
                        task.mustHaveWorker())));
    }

    /// 改派 The task ends; a successor goes to the other grid, in whatever city, and at once to its worker if it has one.
    ///
    /// @param dueOn absent: the old date, or a week from now where that is later
    public Optional<Id> reassign(
            Actor actor, Id id, UUID command, Destination to, String reason, @Nullable LocalDate dueOn) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        var why = Words.required("task.reason-missing", reason);
        return change(actor, id, command, Verb.REASSIGN, why, task -> {
                    if (actor.role() == DISPATCHER) to.mustLieIn(actor.division());
                    else task.mustBeOf(actor);
                    return task.with(task.state().reassigned(why));
                })
                .map(task -> {
                    var successor = planning.successor(actor, task, to, dueOn);
                    events.publishEvent(new TaskReassigned(
                            id, task.caseId(), task.court(), successor, actor.account(), actor.name()));
                    return successor;
                });
    }

    /// 撤回
    public void withdraw(Actor actor, Id id, UUID command, String reason) {
        var why = Words.required("task.reason-missing", reason);
        change(actor, id, command, Verb.WITHDRAW, why, task -> {
                    task.mustBeOf(actor);
                    return task.with(task.state().withdrawn(why));
                })
                .ifPresent(task -> withdrawn(task));
    }

    /// Cities whose courts have asked for anything.
    @Transactional(readOnly = true)
    public List<String> askingCities() {
        return store.cities();
    }

    /// 逾期 Ends a first lot of what was due before today in one city, and answers how many that were.
    int expireDue(Actor actor, String city, LocalDate today, int lot) {
        var overdue = store.lockOverdue(actor.scope(), city, today, lot);
        for (var task : overdue) {
            var after = task.with(task.state().expired());
            var deed = trail.deed(trail.key(), Verb.EXPIRE, actor, null, task);
            store.save(actor.scope(), task, after, deed);
            moved(after, deed);
            events.publishEvent(new TaskExpired(
                    task.id(), task.caseId(), task.caseNumber(), task.court(), task.villageCode(), task.worker()));
        }
        audit.recordAll(
                actor,
                city,
                Verb.EXPIRE.action(),
                overdue.stream().map(it -> it.id().uuid()).toList());
        return overdue.size();
    }

    /// 结案 Nobody visits for a case that has ended, and nobody needs to know about it any more (个人信息保护法 19).
    /// What was reported waits for the court's answer all the same; rechecks of a case 终本 go on (法〔2016〕373号 16).
    ///
    /// @return how many were withdrawn
    public int withdrawAll(Actor actor, Id casefile, boolean forNow, String reason) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        int done = 0;
        for (var task : store.lockPending(actor.scope(), casefile)) {
            if (forNow && task.kind() == TaskKind.RECHECK) continue;
            var after = task.with(task.state().withdrawn(reason));
            var deed = trail.deed(trail.key(), Verb.WITHDRAW, actor, reason, task);
            store.save(actor.scope(), task, after, deed);
            moved(after, deed);
            audit.record(
                    actor, casefile.city(), Verb.WITHDRAW.action(), task.id().uuid());
            withdrawn(task);
            done++;
        }
        return done;
    }

    /// The reason of a recusal, for the court's officer or president. Every look is on record.
    public Optional<String> recusalReason(Actor actor, Id id) {
        actor.mustBe(OFFICER, PRESIDENT);
        audit.record(actor, id.city(), "task.look-recusal", id.uuid());
        return recusals.reason(actor.scope(), id);
    }

    /// The task as it is now, if this changed it.
    private Optional<Task> change(
            Actor actor, Id id, UUID command, Verb verb, @Nullable String reason, UnaryOperator<Task> step) {
        var before = locked(actor, id);
        if (trail.isDone(actor, id, command, verb)) return Optional.empty();
        var after = step.apply(before);
        if (after.equals(before)) return Optional.empty();
        var deed = trail.deed(command, verb, actor, reason, before);
        store.save(actor.scope(), before, after, deed);
        audit.record(actor, id.city(), verb.action(), id.uuid());
        // That it was sent is told with all that were sent at once.
        if (verb != Verb.DISPATCH) moved(after, deed);
        return Optional.of(after);
    }

    private void moved(Task after, Deed deed) {
        events.publishEvent(new TaskMoved(
                after.id(),
                after.caseId(),
                after.caseNumber(),
                after.court(),
                after.livelihood(),
                after.kind(),
                after.villageCode(),
                after.state().name(),
                deed.at()));
    }

    private void mustBeQualified(Task task, UUID worker) {
        var grid = new Id(task.gridCity(), task.grid());
        var lack = qualifications
                .lacks(task.court(), task.kind(), grid, List.of(worker))
                .get(worker);
        if (lack != null && lack.bars()) throw new Refusal("task.certificate-missing", lack.title());
    }

    private void withdrawn(Task task) {
        events.publishEvent(new TaskWithdrawn(
                task.id(), task.caseId(), task.caseNumber(), task.court(), task.villageCode(), task.worker()));
    }

    private Task locked(Actor actor, Id id) {
        return store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("task.unknown"));
    }
}
