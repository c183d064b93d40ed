package org.gridwrit.task.state;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 协助事项 One errand of one court for one worker, as a command needs to know it.
///
/// @param since when it came into its state
public record Task(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        @Nullable Livelihood livelihood,
        TaskKind kind,
        LocalDate dueOn,
        String villageCode,
        String gridCity,
        UUID grid,
        @Nullable UUID worker,
        TaskState state,
        Instant since) {

    /// Confirming, returning and withdrawing is for the court that asked, not for the court above it.
    public void mustBeOf(Actor actor) {
        if (!actor.role().ofCourt()) throw new Refusal("access.role", actor.role());
        if (!actor.court().equals(court)) throw new Refusal("task.of-another-court");
    }

    public Task with(TaskState next) {
        return with(worker, next);
    }

    private Task with(@Nullable UUID holder, TaskState next) {
        return new Task(
                id,
                court,
                caseId,
                caseNumber,
                livelihood,
                kind,
                dueOn,
                villageCode,
                gridCity,
                grid,
                holder,
                next,
                since);
    }

    /// Once dispatched, a task keeps its worker; another worker gets a successor.
    public Task dispatchedTo(@Nullable UUID named) {
        var to = named == null ? mustHaveWorker() : named;
        if (state instanceof TaskState.Dispatched && !to.equals(worker)) throw new Refusal("task.has-worker");
        return with(to, state.dispatched());
    }

    public UUID mustHaveWorker() {
        if (worker == null) throw new Refusal("task.no-worker");
        return worker;
    }
}
