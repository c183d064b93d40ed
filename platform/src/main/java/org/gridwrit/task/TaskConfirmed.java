package org.gridwrit.task;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 事项已确认 The court accepted a report: from here on it counts.
///
/// @param day      the day of the confirmation, in China
/// @param report   the report that was confirmed
/// @param clueKind what kind of property was seen, if any was
public record TaskConfirmed(
        Id task,
        UUID caseId,
        String caseNumber,
        String court,
        @Nullable Livelihood livelihood,
        TaskKind kind,
        Outcome outcome,
        String villageCode,
        LocalDate day,
        UUID report,
        @Nullable ClueKind clueKind) {}
