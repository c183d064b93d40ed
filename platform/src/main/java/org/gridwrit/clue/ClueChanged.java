package org.gridwrit.clue;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 线索有变 Published once when a clue is told and once with each decision about it: how it stands afterwards.
///
/// @param step     the decision; the clue's own key when it is told
/// @param position how many decisions came before, the telling included
/// @param town     where it is, empty when nobody knows
/// @param repeated whether it was found to repeat another
/// @param amount   what this step brought
/// @param task     whose report told it, if one did
public record ClueChanged(
        Id clue,
        UUID step,
        int position,
        UUID caseId,
        String caseNumber,
        String court,
        @Nullable Livelihood livelihood,
        String town,
        AssetKind kind,
        Source source,
        ClueState state,
        boolean repeated,
        LocalDate day,
        Fen amount,
        @Nullable UUID task) {
    static ClueChanged of(
            CaseClue it,
            UUID step,
            int position,
            @Nullable Livelihood livelihood,
            LocalDate day,
            @Nullable Fen amount) {
        return new ClueChanged(
                it.id(),
                step,
                position,
                it.caseId(),
                it.caseNumber(),
                it.court(),
                livelihood,
                it.town(),
                it.kind(),
                it.source(),
                it.state(),
                it.duplicateOf() != null,
                day,
                amount == null ? Fen.ZERO : amount,
                it.task());
    }
}
