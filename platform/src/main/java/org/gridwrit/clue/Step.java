package org.gridwrit.clue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Share;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 线索经过 One thing that was decided, by whom, when and why.
///
/// @param move   of [org.gridwrit.clue.law.Move], or one of [#SAME], [#DISTINCT], [#SHARE]
/// @param kind   what it turned out to be
/// @param entry  of the case's ledger the money is in
/// @param other  the clue it was held against
/// @param shares how credit was shared
public record Step(
        UUID id,
        UUID clue,
        String move,
        LocalDate day,
        String words,
        @Nullable AssetKind kind,
        @Nullable EnforcementMeasure measure,
        String document,
        @Nullable Fen amount,
        @Nullable UUID entry,
        @Nullable UUID other,
        String by,
        Instant at,
        List<Share> shares) {
    static final String SAME = "SAME";
    static final String DISTINCT = "DISTINCT";
    static final String SHARE = "SHARE";

    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
