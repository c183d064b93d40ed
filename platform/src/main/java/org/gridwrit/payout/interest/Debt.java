package org.gridwrit.payout.interest;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 债务 What the document in force ordered and what has happened to it.
///
/// @param dues principal, costs and penalties by the last day to pay each; never ordinary interest (8号 1)
/// @param payments each on its day: of payment, of transfer by the court, of the ruling on a sale (8号 3)
/// @param suspensions not at the debtor's request (8号 3)
/// @param ordinary the interest that the document itself orders, if it does
/// @param benchmark the bank's rate of the same term, for days before 2014-08-01 (8号 7)
/// @param order what a payment goes to first
public record Debt(
        List<Due> dues,
        List<Payment> payments,
        List<Suspension> suspensions,
        @Nullable Ordinary ordinary,
        @Nullable Rates benchmark,
        Order order) {

    /// @param lastDay the last day of the period for performance
    public record Due(LocalDate lastDay, Fen amount) {}

    public record Payment(LocalDate day, Fen amount) {}

    /// Both days within it.
    public record Suspension(LocalDate from, LocalDate to) {}

    /// 一般债务利息 On all that is unpaid.
    public record Ordinary(LocalDate from, Rates rates) {}

    /// 清偿顺序.
    public enum Order {
        /// The law's: ordinary interest and principal before the doubled part, 8号 4.
        DEBT_FIRST,
        /// Where the parties agreed so, 8号 4.
        DOUBLED_FIRST
    }

    /// @param until the last day counted
    /// @throws org.gridwrit.shared.Refusal when a payment lies behind that day, or a rate for a day is missing
    public Sheet until(LocalDate until) {
        return new Reckoning(this, until).run();
    }
}
