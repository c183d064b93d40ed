package org.gridwrit.publicity;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.publicity.LectureStore.Occasion;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskConfirmed;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a grid worker did of a PUBLICIZE task and the court has confirmed is a lecture, and nobody types it again. How
/// many listened and what about is not known, and so is not said.
@Component
@Transactional
class ConfirmedVisits {
    private final LectureStore store;
    private final TaskLists tasks;
    private final Clock clock;

    ConfirmedVisits(LectureStore store, TaskLists tasks, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// An event may come twice; the report's key makes one lecture of it.
    void take(TaskConfirmed it) {
        if (it.kind() != TaskKind.PUBLICIZE || it.outcome() != Outcome.DONE) return;
        var city = it.task().city();
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, city, new Scope.OfCourt(it.court()));
        tasks.visit(program, it.task(), it.report()).ifPresent(visit -> {
            var lecture = new NewLecture(
                    visit.day(),
                    it.villageCode(),
                    "",
                    Topic.OTHER,
                    Audience.VILLAGERS,
                    null,
                    visit.worker(),
                    visit.words(),
                    null);
            var at = new Occasion(it.caseId(), it.caseNumber(), it.task().uuid());
            store.add(new Id(city, it.report()), it.court(), lecture, at, program, clock.instant());
        });
    }
}
