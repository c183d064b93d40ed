package org.gridwrit.task.alarm;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Position;
import org.jspecify.annotations.Nullable;

/// 安全求助 A worker was threatened and left. Nobody has to find words for it.
///
/// @param task       on whose visit it happened, if the phone said so
/// @param caseNumber of that task
/// @param village    of the task; without one, the worker's township
public record Alarm(
        Id id,
        @Nullable Id task,
        @Nullable String court,
        @Nullable String caseNumber,
        String village,
        UUID worker,
        String workerName,
        String words,
        @Nullable Position position,
        @Nullable Instant phoneAt,
        Instant raisedAt,
        @Nullable Answered answered) {
    /// Who saw it.
    public record Answered(Instant at, String by) {}

    public ZonedDateTime raised() {
        return raisedAt.atZone(Times.CHINA);
    }
}
