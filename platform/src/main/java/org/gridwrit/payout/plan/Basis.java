package org.gridwrit.payout.plan;

import org.gridwrit.shared.Fen;

/// Why a share is what it is.
public sealed interface Basis {
    /// Everybody of this standing is paid in full.
    record InFull() implements Basis {}

    /// The money went out before this rank was reached.
    record NothingLeft() implements Basis {}

    /// Pro rata within the rank.
    ///
    /// @param money what was left for all of this standing
    /// @param owed what all of this standing were owed
    /// @param oddFen one fen more, because among the largest remainders
    record ProRata(Fen money, Fen owed, boolean oddFen) implements Basis {}
}
