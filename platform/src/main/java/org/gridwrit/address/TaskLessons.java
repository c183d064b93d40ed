package org.gridwrit.address;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskReassigned;
import org.gridwrit.task.TaskView;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Learns from what became of tasks: whoever was met where the address says shows where that is, and a task that was
/// sent on to another village of the same area shows where it is not.
@Component
class TaskLessons {
    /// Of the other outcomes none says that the place was right.
    private static final Set<Outcome> THERE =
            EnumSet.of(Outcome.FOUND, Outcome.PROPERTY_FOUND, Outcome.SERVED, Outcome.AGREED);

    private final Addresses addresses;
    private final TaskLists tasks;
    private final Workers workers;
    private final Courts courts;
    private final Walls walls;

    TaskLessons(Addresses addresses, TaskLists tasks, Workers workers, Courts courts, Walls walls) {
        this.addresses = addresses;
        this.tasks = tasks;
        this.workers = workers;
        this.courts = courts;
        this.walls = walls;
    }

    @ApplicationModuleListener
    void confirmed(TaskConfirmed it) {
        if (!THERE.contains(it.outcome())) return;
        walls.within(
                lessons(it.task(), it.court()),
                () -> task(it.task(), it.caseId(), it.court())
                        .ifPresent(task -> reporter(task)
                                .ifPresent(who -> learn(task, Lesson.Source.REPORTED, who, it.villageCode()))));
    }

    @ApplicationModuleListener
    void reassigned(TaskReassigned it) {
        if (it.by() == null || it.byName() == null) return;
        var who = new Teacher(it.by(), it.byName());
        walls.within(lessons(it.task(), it.court()), () -> sentOn(it, who));
    }

    private void sentOn(TaskReassigned it, Teacher who) {
        var from = task(it.task(), it.caseId(), it.court());
        var to = task(it.successor(), it.caseId(), it.court());
        if (from.isEmpty() || to.isEmpty()) return;
        var village = to.get().villageCode();
        if (!village.equals(from.get().villageCode())) learn(from.get(), Lesson.Source.REASSIGNED, who, village);
        else if (!to.get().grid().equals(from.get().grid())) {
            addresses.learnGrid(
                    program(it.task(), it.court()),
                    who,
                    courts.named(it.court()),
                    from.get().debtorAddress(),
                    village,
                    to.get().grid().uuid());
        }
    }

    private Optional<Teacher> reporter(TaskView task) {
        var worker = task.worker();
        if (worker == null) return Optional.empty();
        return Optional.ofNullable(workers.names(List.of(worker)).get(worker))
                .map(name -> new Teacher(worker.uuid(), name));
    }

    private void learn(TaskView task, Lesson.Source source, Teacher who, String village) {
        addresses.learn(
                program(task.id(), task.court()),
                source,
                who,
                courts.named(task.court()),
                task.debtorAddress(),
                village);
    }

    /// What has been erased meanwhile teaches nothing.
    private Optional<TaskView> task(Id id, UUID casefile, String court) {
        return tasks.ofCase(program(id, court), new Id(id.city(), casefile)).stream()
                .filter(it -> it.id().equals(id))
                .findAny();
    }

    private static Wall lessons(Id task, String court) {
        return Wall.ofProgram("lessons", court, task.city());
    }

    private static Actor program(Id task, String court) {
        return new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, task.city(), new Scope.OfCourt(court));
    }
}
