package org.gridwrit.training;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 现场带教 What an officer showed a worker on the spot.
///
/// @param task the visit at which it was; absent when at none
public record Coaching(
        Id id,
        String court,
        UUID worker,
        String name,
        String townshipCode,
        LocalDate held,
        TaskKind kind,
        @Nullable Id task,
        String words,
        String coach) {
    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Coaching " + id;
    }
}
