package org.gridwrit.payout.letter;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.payout.roster.KeptClaim;
import org.gridwrit.payout.share.KeptShare;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 通知书 To one creditor.
///
/// @param shares  of this claim: two where it stands in two ranks
/// @param lastDay to object, where it is on record when the plan reached them
public record Letter(
        KeptClaim claim, List<KeptShare> shares, @Nullable LocalDate lastDay) {
    public Fen paid() {
        return shares.stream().map(KeptShare::paid).reduce(Fen.ZERO, Fen::plus);
    }

    public Fen owed() {
        return shares.stream().map(KeptShare::amount).reduce(Fen.ZERO, Fen::plus);
    }

    public int line() {
        return shares.isEmpty() ? claim.said().line() : shares.getFirst().line();
    }
}
