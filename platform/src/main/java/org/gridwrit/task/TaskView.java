package org.gridwrit.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 协助事项 as the court that asked and the township see it.
///
/// @param reason why it was returned, reassigned or withdrawn
public record TaskView(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        @Nullable Livelihood livelihood,
        String debtorName,
        String debtorAddress,
        TaskKind kind,
        String words,
        Priority priority,
        LocalDate dueOn,
        String villageCode,
        Id grid,
        @Nullable Id worker,
        @Nullable Id predecessor,
        State state,
        Instant stateAt,
        @Nullable String reason,
        @Nullable Outcome outcome) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public ZonedDateTime since() {
        return stateAt.atZone(Times.CHINA);
    }
}
