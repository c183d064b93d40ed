package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// One settlement in a list of what waits.
record Line(
        Id id,
        UUID caseId,
        String caseNumber,
        SettlementState.Name state,
        @Nullable LocalDate day) {
    Id casefile() {
        return new Id(id.city(), caseId);
    }
}
