package org.gridwrit.payout.interest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gridwrit.shared.Fen;

/// One line of a sheet.
public sealed interface Line {
    /// @param base what the rate is taken of
    record Interest(Kind kind, LocalDate from, LocalDate to, Fen base, Rate rate) implements Line {
        public long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        public Fen amount() {
            return rate.on(base, days());
        }
    }

    /// No doubled interest runs, 8号 3.
    record Suspended(LocalDate from, LocalDate to, Fen base) implements Line {}

    /// Where a payment went; what nobody was owed any more is the surplus.
    record Paid(LocalDate day, Fen ordinary, Fen principal, Fen doubled, Fen surplus) implements Line {
        public Fen amount() {
            return ordinary.plus(principal).plus(doubled).plus(surplus);
        }

        /// 并还 Debt and doubled interest side by side, as it was before 2014-08-01.
        public boolean isBeside() {
            return day.isBefore(Reckoning.NEW_RULE);
        }
    }

    /// What kind of interest a line is.
    enum Kind {
        /// 一般债务利息, 8号 1.
        ORDINARY,
        /// 加倍部分债务利息, 8号 1.
        DOUBLED,
        /// Twice the bank's rate, 法释〔2009〕6号, for days before 2014-08-01.
        DOUBLED_BEFORE_2014
    }
}
