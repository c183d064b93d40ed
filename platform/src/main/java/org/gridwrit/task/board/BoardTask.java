package org.gridwrit.task.board;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// A task as it stands on the board.
public record BoardTask(
        Id id,
        TaskKind kind,
        String debtorName,
        UUID grid,
        @Nullable UUID worker,
        LocalDate dueOn,
        State state) {
    /// What was reported waits for the court's answer, not for another worker.
    public boolean movable() {
        return state != State.REPORTED;
    }

    public boolean late(LocalDate today) {
        return movable() && dueOn.isBefore(today);
    }
}
