package org.gridwrit.payout.telling;

import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// 一条短信 What one creditor is told.
///
/// @param cardEnd empty for what was handed over at the desk
record Tiding(Id payment, String court, String caseNumber, String phone, String cardEnd, Fen amount, int attempts) {
    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "tiding " + payment;
    }
}
