package org.gridwrit.clue.law;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 处理内容 A decision with what belongs to it.
///
/// @param kind     what it turned out to be; only when verifying
/// @param thing    what tells it from others; only when verifying
/// @param document 文号 of the measure
/// @param amount   到位金额
/// @param entry    of the case's ledger this money is already in; absent: it is entered there with this
public record Moved(
        Move move,
        LocalDate day,
        String words,
        @Nullable AssetKind kind,
        String thing,
        @Nullable EnforcementMeasure measure,
        String document,
        @Nullable Fen amount,
        @Nullable UUID entry) {
    public Moved {
        if (move.needsWords() && words.isEmpty()) throw new Refusal("clue.words-missing", move);
        if ((move == Move.ACT) != (measure != null)) throw new Refusal("clue.measure-missing");
        if (measure != null && document.isEmpty()) throw new Refusal("clue.document-missing");
        if ((move == Move.RECOVER) != (amount != null)) throw new Refusal("clue.amount-missing");
        if (amount != null && amount.value() <= 0) throw new Refusal("clue.amount");
    }
}
