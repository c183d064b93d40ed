package org.gridwrit.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 执行和解 One settlement of one case.
///
/// @param persuaded  the task of the worker who persuaded, to whom the credit goes
/// @param nextDueOn  when the next instalment is due, while it is performed
/// @param closingDue 履行完毕, and the case has not been closed yet
public record Settlement(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        @Nullable UUID persuaded,
        Agreement agreement,
        @Nullable LocalDate nextDueOn,
        boolean closingDue,
        String openedBy,
        Instant openedAt) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public SettlementState.Name state() {
        return agreement.state().name();
    }

    public ZonedDateTime opened() {
        return openedAt.atZone(Times.CHINA);
    }

    Settlement with(Agreement other) {
        return new Settlement(
                id, court, caseId, caseNumber, persuaded, other, nextDueOn, closingDue, openedBy, openedAt);
    }
}
