package org.gridwrit.task;

import java.time.LocalDate;
import org.gridwrit.shared.Id;

/// 委托 What a court has entrusted a worker with, without a word about the case or anybody in it.
///
/// @param dueOn last day
public record Commission(Id task, TaskKind kind, String court, State state, LocalDate dueOn) {
    /// Accepted and still to be done: somebody stands at a door for it.
    public boolean isUnderWay() {
        return state == State.ACCEPTED || state == State.RETURNED;
    }
}
