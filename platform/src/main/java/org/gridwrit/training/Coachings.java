package org.gridwrit.training;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.access.Role.WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 现场带教 Recorded by the officer who was there; read by the court, the township and the worker. Nothing is counted.
@Service
@Transactional
public class Coachings {
    static final int LONGEST = 1000;
    private static final int MOST = 100;

    private final CoachingStore store;
    private final Workers workers;
    private final TaskLists tasks;
    private final Audit audit;
    private final Clock clock;

    Coachings(CoachingStore store, Workers workers, TaskLists tasks, Audit audit, Clock clock) {
        this.store = store;
        this.workers = workers;
        this.tasks = tasks;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param task at which it was
    /// @throws Refusal `worker.unknown`, `task.unknown`, `training.other-worker`, `training.coaching-day`,
    ///                 `training.words-missing`, `training.words-long`
    public void record(
            Actor actor, UUID coaching, Id worker, LocalDate held, TaskKind kind, String words, @Nullable Id task) {
        actor.mustBe(OFFICER);
        var of = named(actor, worker);
        var today = Times.today(clock);
        if (held.isAfter(today) || held.isBefore(today.minusYears(1)))
            throw new Refusal("training.coaching-day", today);
        var text = words.strip();
        if (text.isEmpty()) throw new Refusal("training.words-missing");
        if (text.length() > LONGEST) throw new Refusal("training.words-long", LONGEST);
        if (task != null && !Objects.equals(tasks.named(actor, task).worker(), worker)) {
            throw new Refusal("training.other-worker", of.name());
        }
        var it = new Coaching(
                new Id(of.city(), coaching),
                actor.court(),
                of.uuid(),
                of.name(),
                of.townshipCode(),
                held,
                kind,
                task,
                text,
                actor.name());
        if (store.add(it, actor, clock.instant())) audit.record(actor, of.city(), "training.coach", coaching);
    }

    /// Who was there.
    @Transactional(readOnly = true)
    Worker named(Actor actor, Id worker) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return workers.named(worker);
    }

    /// The last hundred.
    @Transactional(readOnly = true)
    public List<Coaching> list(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER, WORKER);
        return store.list(actor.scope(), actor.city(), MOST);
    }
}
