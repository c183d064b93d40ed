package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 和解履行完毕 Published when the last fen is in; again if a payment was taken back in between and made good.
///
/// @param waived what the applicant gave up in the agreement, which stands with its performance
/// @param by     whoever wrote the last payment down, or confirmed an amendment that asks for no more
public record SettlementPerformed(
        Id settlement,
        UUID caseId,
        String caseNumber,
        String court,
        Fen paid,
        Fen waived,
        LocalDate day,
        @Nullable UUID persuaded,
        String by) {
    public Id casefile() {
        return new Id(settlement.city(), caseId);
    }
}
