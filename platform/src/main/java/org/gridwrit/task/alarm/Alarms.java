package org.gridwrit.task.alarm;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.WORKER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.audit.Audit;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.AlarmRaised;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.list.TaskListStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 安全求助 Raised by a worker with one press; township and court see it until one of them answers for it.
@Service
@Transactional
public class Alarms {
    private static final Duration TOLD = Duration.ofDays(7);
    static final int MOST = 100;

    private final AlarmStore store;
    private final TaskListStore tasks;
    private final TaskLists reach;
    private final Workers workers;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Alarms(
            AlarmStore store,
            TaskListStore tasks,
            TaskLists reach,
            Workers workers,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.reach = reach;
        this.workers = workers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Never refused: a task that is unknown or of somebody else is left out. False when it was raised before.
    public boolean raise(Actor actor, NewAlarm told, Instant now) {
        actor.mustBe(WORKER);
        var task = told.task() == null
                ? null
                : tasks.named(new OfWorker(actor.worker()), told.task()).orElse(null);
        var alarm = new Alarm(
                new Id(task == null ? actor.city() : task.id().city(), told.id()),
                task == null ? null : task.id(),
                task == null ? null : task.court(),
                task == null ? null : task.caseNumber(),
                task == null ? township(actor) : task.villageCode(),
                actor.worker(),
                actor.name(),
                told.words(),
                told.position(),
                told.phoneAt(),
                now,
                null);
        if (!store.add(alarm, task == null ? null : task.caseId())) return false;
        audit.record(actor, alarm.id().city(), "alarm.raise", alarm.id().uuid());
        events.publishEvent(
                new AlarmRaised(alarm.id(), alarm.task(), alarm.court(), alarm.caseNumber(), alarm.village()));
        return true;
    }

    @Transactional(readOnly = true)
    public List<Alarm> waiting(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        return store.waiting(actor.scope(), cities(actor), MOST);
    }

    /// How many of the same.
    int count(Actor actor) {
        return store.count(actor.scope(), cities(actor), MOST);
    }

    /// 知悉 Whoever is first answers for it; again it changes nothing.
    ///
    /// @throws Refusal `alarm.unknown`
    public void acknowledge(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        var alarm = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("alarm.unknown"));
        if (alarm.answered() != null) return;
        store.acknowledge(id, actor, clock.instant());
        audit.record(actor, id.city(), "alarm.acknowledge", id.uuid());
    }

    /// Of the last days, for the worker who raised them.
    @Transactional(readOnly = true)
    public List<OwnAlarm> own(Actor actor) {
        return store.own(
                new OfWorker(actor.worker()), cities(actor), clock.instant().minus(TOLD));
    }

    /// On the visits of one case.
    @Transactional(readOnly = true)
    public List<Alarm> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(actor.scope(), casefile, MOST);
    }

    private List<String> cities(Actor actor) {
        return Stream.concat(reach.cities(actor).stream(), Stream.of(actor.city()))
                .distinct()
                .toList();
    }

    private String township(Actor actor) {
        return workers.find(new Id(actor.city(), actor.worker()))
                .map(Worker::townshipCode)
                .orElse(actor.city());
    }
}
