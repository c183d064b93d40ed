package org.gridwrit.casefile.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 应执行金额 What the debtor owes, as the officer has reckoned it. Reckoned again it is another one; the latest counts.
///
/// @param principal 金钱债务, of which interest for delay is taken
/// @param other     一般债务利息 and costs that the document in force puts on the debtor
/// @param delay     加倍部分债务利息 (CPL 264), all that has grown up to `until`
/// @param lastDay   of the period for performance; absent where no interest for delay is owed
/// @param until     the last day counted
/// @param words     on what it rests; why no interest is owed
public record Owed(
        UUID id,
        Fen principal,
        Fen other,
        Fen delay,
        @Nullable LocalDate lastDay,
        LocalDate until,
        String words,
        String by,
        Instant at) {
    public Owed {
        if (principal.value() < 0 || other.value() < 0 || delay.value() < 0) throw new Refusal("owed.negative");
        if (lastDay == null && words.isBlank()) throw new Refusal("owed.why-no-interest");
    }

    public Fen total() {
        return principal.plus(other).plus(delay);
    }

    /// What is still asked for; never below zero.
    public Fen open(Account account) {
        return new Fen(Math.max(0, total().minus(account.credited()).value()));
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Owed " + id;
    }
}
