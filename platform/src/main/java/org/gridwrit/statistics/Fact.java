package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 计数事实 One thing that counts for one measure.
///
/// @param subject what is counted: a task, a case, an entry of the recovery ledger, a clue or what one brought
/// @param village where the help was given, or where the clue is
/// @param kind    of a clue
/// @param clue    which it is
record Fact(
        Measure measure,
        UUID subject,
        LocalDate day,
        String village,
        Fen amount,
        @Nullable AssetKind kind,
        @Nullable UUID clue) {
    Fact(Measure measure, UUID subject, LocalDate day, String village, Fen amount) {
        this(measure, subject, day, village, amount, null, null);
    }

    /// As it stands in a row: empty for what is no clue.
    String kindName() {
        return kind == null ? "" : kind.name();
    }
}
