package org.gridwrit.payout.share;

import java.util.UUID;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 分得 One share as the plan keeps it.
///
/// @param basis `IN_FULL`, `NOTHING_LEFT` or `PRO_RATA`; only the last has money and owed of all of its standing
public record KeptShare(
        int line,
        UUID claim,
        String name,
        Rank rank,
        Fen amount,
        Fen paid,
        String basis,
        @Nullable Fen money,
        @Nullable Fen owed,
        boolean odd) {}
