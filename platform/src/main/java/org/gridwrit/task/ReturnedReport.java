package org.gridwrit.task;

import org.gridwrit.shared.Id;

/// What a court has returned and why, for whoever helps its worker to do better.
///
/// @param grid of the task
public record ReturnedReport(TaskKind kind, Id grid, String reason) {
    /// What people type stays out of logs.
    @Override
    public String toString() {
        return "ReturnedReport " + kind;
    }
}
