package org.gridwrit.task.state;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Report;
import org.gridwrit.task.TaskConfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// When things happen and under which keys they are remembered.
@Component
public class Trail {
    private final TaskStore store;
    private final Keys keys;
    private final Clock clock;

    Trail(TaskStore store, Keys keys, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    public UUID key() {
        return keys.next();
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return Times.today(clock);
    }

    /// A task's trail never runs backwards, whatever the clocks of several instances say.
    public Deed deed(UUID id, Verb verb, Actor by, @Nullable String reason, Task before) {
        var now = clock.instant();
        var next = before.since().plus(1, ChronoUnit.MICROS);
        return new Deed(id, verb, by, now.isAfter(next) ? now : next, reason);
    }

    public Deed deed(UUID id, Verb verb, Actor by, @Nullable String reason) {
        return new Deed(id, verb, by, clock.instant(), reason);
    }

    /// The same person's same command on the same task: a resend. Anything else under that id is a client's mistake.
    public boolean isDone(Actor actor, Id task, UUID command, Verb verb) {
        var done = store.done(task.city(), command);
        if (done.isEmpty()) return false;
        if (done.get().equals(new TaskStore.Done(task.uuid(), actor.account(), verb))) return true;
        throw new Refusal("command.id-taken");
    }

    public TaskConfirmed confirmed(Task task, Report report) {
        var clue = report.clue();
        return new TaskConfirmed(
                task.id(),
                task.caseId(),
                task.caseNumber(),
                task.court(),
                task.livelihood(),
                task.kind(),
                report.outcome(),
                task.villageCode(),
                today(),
                report.id(),
                clue == null ? null : clue.kind());
    }
}
