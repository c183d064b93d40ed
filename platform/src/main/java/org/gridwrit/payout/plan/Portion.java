package org.gridwrit.payout.plan;

import org.gridwrit.shared.Fen;

/// A claim, or the part of it that stands in one rank.
///
/// @param at the claim's place in the roster
/// @param owed fen
record Portion(int at, Claim claim, Rank rank, long owed) {
    Share paid(long fen, Basis basis) {
        return new Share(claim, rank, new Fen(owed), new Fen(fen), basis);
    }

    /// What collateral did not cover is an ordinary claim, 破产法 110.
    Portion unpaid(long fen) {
        return new Portion(at, claim, Rank.ORDINARY, owed - fen);
    }
}
