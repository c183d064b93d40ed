package org.gridwrit.training;

import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;

/// 再学 A proposal to look at a course again, because a report was returned. It takes nothing away: the certificate
/// holds.
///
/// @param reason as the court wrote it
public record Refresher(Id id, String course, TaskKind kind, String reason, Instant proposedAt) {
    public LocalDate day() {
        return LocalDate.ofInstant(proposedAt, Times.CHINA);
    }

    /// What people type stays out of logs.
    @Override
    public String toString() {
        return "Refresher " + id;
    }
}
