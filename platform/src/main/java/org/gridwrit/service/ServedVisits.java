package org.gridwrit.service;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.service.law.Result;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.ReportedVisit;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskReported;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What grid workers report of carrying documents becomes the course of the services that were under way: nobody types
/// it
/// again. That something has been served the officer says (CPL 87), and so it is with a death, which ends every way.
@Component
@Transactional
class ServedVisits {
    private final ServiceStore store;
    private final CourseStore course;
    private final TaskLists tasks;
    private final Tries tries;
    private final Audit audit;
    private final Clock clock;

    ServedVisits(ServiceStore store, CourseStore course, TaskLists tasks, Tries tries, Audit audit, Clock clock) {
        this.store = store;
        this.course = course;
        this.tasks = tasks;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /// An event may come twice; each service gets one attempt for each report.
    void take(TaskReported it) {
        var result = result(it.outcome());
        if (result.isEmpty()) return;
        var scope = new Scope.OfCourt(it.court());
        var program =
                new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, it.task().city(), scope);
        var visit = tasks.visit(program, it.task(), it.report());
        if (visit.isEmpty()) return;
        var worker = new Actor(
                Actor.SYSTEM, visit.get().worker(), Role.LIAISON, it.task().city(), scope);
        for (var of : store.ofCase(scope, new Id(it.task().city(), it.caseId()))) {
            if (of.isCarriedTo(visit.get().debtor(), visit.get().day()))
                attempt(scope, of.id(), it.report(), result.get(), visit.get(), worker);
        }
    }

    private void attempt(Scope.OfCourt scope, Id service, UUID report, Result result, ReportedVisit visit, Actor by) {
        var of = store.lock(scope, service).filter(it -> it.state() == State.OPEN);
        if (of.isEmpty()) return;
        var tried = new Tried(service.uuid(), result, visit.day(), visit.words(), visit.worker());
        var casefile = of.get().casefile();
        var before = new Services(store.ofCase(scope, casefile), course.tried(scope, casefile), List.of());
        var key = key(report, service);
        if (course.attempt(of.get(), key, tried, by, clock.instant())) {
            audit.record(by, service.city(), "service.attempt", service.uuid(), result.name());
            tries.failed(scope, of.get(), before, key, visit.day());
        }
    }

    /// In the order of the reports, and always the same.
    private static UUID key(UUID report, Id service) {
        var both = UUID.nameUUIDFromBytes((report + " " + service).getBytes(StandardCharsets.UTF_8));
        return new UUID(report.getMostSignificantBits(), both.getLeastSignificantBits());
    }

    private static Optional<Result> result(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> Optional.of(Result.REFUSED);
            case MOVED_AWAY -> Optional.of(Result.MOVED_AWAY);
            case NOT_FOUND -> Optional.of(Result.ABSENT);
            case SERVED, DECEASED, FOUND, PROPERTY_FOUND, AGREED, DONE -> Optional.empty();
        };
    }
}
