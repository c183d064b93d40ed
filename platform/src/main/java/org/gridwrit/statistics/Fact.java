package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 计数事实 One thing that counts for one measure.
///
/// @param subject what is counted: a task, a case, an entry of the recovery ledger, a clue or what one brought
/// @param village where the help was given, or where the clue is
/// @param kind    of a clue, or the mode of a service; empty for what has none
/// @param clue    which it is
record Fact(
        Measure measure,
        UUID subject,
        LocalDate day,
        String village,
        Fen amount,
        String kind,
        @Nullable UUID clue) {
    Fact(Measure measure, UUID subject, LocalDate day, String village, Fen amount) {
        this(measure, subject, day, village, amount, "", null);
    }
}
