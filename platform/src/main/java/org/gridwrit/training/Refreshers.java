package org.gridwrit.training;

import static org.gridwrit.access.Role.WORKER;

import java.time.Clock;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskReturned;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 再学 What was returned proposes the fitting course, once until it has been looked at. Only the worker sees it.
@Service
@Transactional
public class Refreshers {
    private final RefresherStore store;
    private final TaskLists tasks;
    private final Courses courses;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refreshers(
            RefresherStore store,
            TaskLists tasks,
            Courses courses,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.courses = courses;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// An event may come twice; the return's key makes one proposal of it.
    void propose(TaskReturned it) {
        var program =
                new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, it.task().city(), new Scope.OfCourt(it.court()));
        var found = tasks.returned(program, it.task(), it.command());
        if (found.isEmpty()) return;
        var returned = found.get();
        var course = Fitting.course(returned.kind(), returned.reason(), courses.all());
        if (course.isEmpty()) return;
        var id = new Id(returned.grid().city(), it.command());
        var refresher = new Refresher(id, course.get().key(), returned.kind(), returned.reason(), clock.instant());
        if (store.add(it.worker(), refresher)) events.publishEvent(new RefresherProposed(id, it.worker()));
    }

    @Transactional(readOnly = true)
    public List<Refresher> open(Actor actor) {
        actor.mustBe(WORKER);
        return store.open(new Scope.OfWorker(actor.worker()), actor.city());
    }

    boolean isOpen(Actor actor, String course) {
        return open(actor).stream().anyMatch(it -> it.course().equals(course));
    }

    /// 已学 Said by the worker.
    ///
    /// @throws Refusal `training.refresher-unknown`, also for one that is closed
    public void complete(Actor actor, Id id) {
        actor.mustBe(WORKER);
        if (!store.close(new Scope.OfWorker(actor.worker()), id, clock.instant())) {
            throw new Refusal("training.refresher-unknown");
        }
        audit.record(actor, id.city(), "training.refresh", id.uuid());
    }

    void passed(Actor actor, String course) {
        store.closeOf(new Scope.OfWorker(actor.worker()), actor.city(), course, clock.instant());
    }
}
