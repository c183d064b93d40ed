package org.gridwrit.payout.delay;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.interest.Line;
import org.gridwrit.payout.interest.Sheet;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 计算表 The sheet of a case up to a day, as a debtor can check it with a pocket calculator.
///
/// @param stated     false where the terms are only what the ledger knows: one due day, no ordinary interest
/// @param until      the last day counted
/// @param fees       taken for fees and costs before the debt (执行规定 34)
/// @param waived     what the applicant gave up
/// @param knownUntil the last publication of the rates used; absent where no published rate counts
public record CaseSheet(
        Terms terms,
        boolean stated,
        LocalDate until,
        List<SheetRow> rows,
        Sheet sheet,
        Fen fees,
        Fen waived,
        @Nullable LocalDate knownUntil) {
    /// LPR is published each month; a table that ends earlier may lack a change.
    private static final int MONTH = 31;

    public Fen grown(Line.Kind... kinds) {
        var wanted = List.of(kinds);
        return sheet.lines().stream()
                .map(it -> it instanceof Line.Interest interest && wanted.contains(interest.kind())
                        ? interest.amount()
                        : Fen.ZERO)
                .reduce(Fen.ZERO, Fen::plus);
    }

    public Fen ordinary() {
        return grown(Line.Kind.ORDINARY);
    }

    public Fen doubled() {
        return grown(Line.Kind.DOUBLED, Line.Kind.DOUBLED_BEFORE_2014);
    }

    public Fen paid() {
        return rows.stream().filter(SheetRow::isPaid).map(SheetRow::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /// What nobody was owed any more.
    public Fen surplus() {
        return sheet.lines().stream()
                .map(it -> it instanceof Line.Paid paid ? paid.surplus() : Fen.ZERO)
                .reduce(Fen.ZERO, Fen::plus);
    }

    /// What is still asked for; never below zero.
    public Fen open() {
        return new Fen(Math.max(0, sheet.owed().minus(waived).value()));
    }

    public boolean isDoubledFirst() {
        return terms.order() == Debt.Order.DOUBLED_FIRST;
    }

    /// Whether a publication may be missing that would change a line.
    public boolean mayLackRate() {
        return knownUntil != null && knownUntil.plusDays(MONTH).isBefore(until);
    }
}
