package org.gridwrit.service;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.task.TaskLists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells what a try came to, for the figures: whether documents are served at the first try.
@Component
class Tries {
    private final CaseFiles cases;
    private final TaskLists tasks;
    private final ApplicationEventPublisher events;

    Tries(CaseFiles cases, TaskLists tasks, ApplicationEventPublisher events) {
        this.cases = cases;
        this.tasks = tasks;
        this.events = events;
    }

    /// @param before what was on record when it was tried
    void failed(Scope scope, ServiceOfDocument of, Services before, UUID attempt, LocalDate day) {
        if (before.standing(of).attempts().isEmpty()) tell(scope, of, attempt, day, true, false);
    }

    void served(Scope scope, ServiceOfDocument of, Services before, LocalDate day) {
        tell(scope, of, of.id().uuid(), day, before.standing(of).attempts().isEmpty(), true);
    }

    private void tell(Scope scope, ServiceOfDocument of, UUID step, LocalDate day, boolean first, boolean served) {
        events.publishEvent(new ServiceTried(
                of.id(),
                document(of),
                step,
                of.caseId(),
                of.caseNumber(),
                of.court(),
                cases.named(scope, of.casefile()).livelihood(),
                tasks.villageOf(scope, of.casefile(), of.addressee()).orElse(""),
                of.mode(),
                day,
                first,
                served));
    }

    private static UUID document(ServiceOfDocument of) {
        var words = of.caseId() + " " + of.party() + " " + of.document() + " " + of.title();
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
