package org.gridwrit.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 宣传场次 One lecture that was held. Nothing of it is changed: what was wrong is withdrawn with a reason.
///
/// @param place      code of a township or village
/// @param heads      absent where a grid worker's confirmed report does not say
/// @param caseId     the case at whose enforcement it was held; absent for whoever may not see that case
/// @param photos     how many pictures there are
/// @param withdrawal why it does not count any more
public record Lecture(
        Id id,
        String court,
        String place,
        LocalDate held,
        String venue,
        Topic topic,
        Audience audience,
        @Nullable Integer heads,
        String speakers,
        String words,
        @Nullable UUID caseId,
        @Nullable String caseNumber,
        String recordedBy,
        Instant recordedAt,
        int photos,
        @Nullable String withdrawal) {
    public @Nullable Id casefile() {
        return caseId == null ? null : new Id(id.city(), caseId);
    }

    public ZonedDateTime recorded() {
        return recordedAt.atZone(Times.CHINA);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Lecture " + id;
    }
}
