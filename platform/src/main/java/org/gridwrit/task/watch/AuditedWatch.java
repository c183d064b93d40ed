package org.gridwrit.task.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 行踪关注核查 A watch as an auditor sees it: whether the rule was kept, and nothing of who was watched, why or where.
///
/// @param approved  absent while nobody has decided
/// @param sightings on the desk still; they go thirty days after the last day
/// @param late      of these, answered late or not at all though the time is over
public record AuditedWatch(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        String askedBy,
        Instant askedAt,
        LocalDate until,
        @Nullable Boolean approved,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        int sightings,
        int late) {
    public ZonedDateTime asked() {
        return askedAt.atZone(Times.CHINA);
    }

    public @Nullable ZonedDateTime decided() {
        return decidedAt == null ? null : decidedAt.atZone(Times.CHINA);
    }

    /// The last day on which anything of it may still be there.
    public LocalDate goneAfter() {
        return until.plusDays(Watch.KEPT_DAYS);
    }
}
