package org.gridwrit.task.standstill;

import java.time.LocalDate;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;

/// One task of a quest, as far as it matters for what comes next.
///
/// @param since when it came into its state
record Turn(
        State state,
        boolean hasWorker,
        LocalDate since,
        LocalDate dueOn,
        @Nullable Outcome outcome) {
    static Turn of(TaskView task) {
        return new Turn(
                task.state(),
                task.worker() != null,
                LocalDate.ofInstant(task.stateAt(), Times.CHINA),
                task.dueOn(),
                task.outcome());
    }

    /// Somebody went there, and nothing was found.
    boolean missed() {
        return outcome == Outcome.NOT_FOUND && (state == State.REPORTED || state == State.CONFIRMED);
    }
}
