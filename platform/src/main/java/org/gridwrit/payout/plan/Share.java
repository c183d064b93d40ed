package org.gridwrit.payout.plan;

import org.gridwrit.shared.Fen;

/// 分得 What one claim, or the part of it that stands in another rank, is paid and why.
///
/// @param rank the rank in which this part was paid
/// @param amount this part of the claim; the parts of a claim add up to it
/// @param paid at most the amount
public record Share(Claim claim, Rank rank, Fen amount, Fen paid, Basis basis) {
    public Fen unpaid() {
        return new Fen(amount.value() - paid.value());
    }
}
