package org.gridwrit.payout.bank;

import org.gridwrit.shared.Fen;

/// 付款指令 One line of what is sent.
///
/// @param number    from 1, in the file
/// @param reference the bank gives it back
public record BankOrder(int number, String reference, String account, String name, Fen amount, String remark) {
    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "order " + number + " " + amount;
    }
}
