package org.gridwrit.payout.bank;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 回执一行 What the bank says of one payment.
///
/// @param account empty where the layout has none
/// @param day     of payment, where the layout has one
public record BankAnswer(
        int line,
        String reference,
        String account,
        Fen amount,
        Outcome outcome,
        String reason,
        @Nullable LocalDate day) {
    public enum Outcome {
        PAID,
        FAILED,
        RETURNED
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "answer " + line + " " + outcome;
    }
}
