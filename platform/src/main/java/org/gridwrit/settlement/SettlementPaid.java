package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 和解付款 Published once for each payment and each reversal, in its transaction; what was paid is deducted from the
/// original claim when enforcement resumes (法释〔2018〕3号 art. 17).
///
/// @param payment  its key, the same for the ledger of the case
/// @param amount   always more than nothing
/// @param reverses  the payment that this one takes back; absent for a payment
/// @param performed whether the settlement is performed with it
/// @param words     of the payment, or why it was taken back
/// @param by        whoever wrote it down
public record SettlementPaid(
        Id settlement,
        UUID payment,
        UUID caseId,
        String caseNumber,
        String court,
        Fen amount,
        LocalDate day,
        Channel channel,
        @Nullable UUID reverses,
        boolean performed,
        String words,
        String by) {
    public Id casefile() {
        return new Id(settlement.city(), caseId);
    }
}
