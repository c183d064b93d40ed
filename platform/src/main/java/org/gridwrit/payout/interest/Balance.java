package org.gridwrit.payout.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.shared.Fen;

/// What is still owed of each due, and the interest that has grown on it.
final class Balance {
    private final List<Debt.Due> open;
    private final Debt.Order order;
    private long ordinary;
    private long doubled;
    private long money;

    Balance(List<Debt.Due> dues, Debt.Order order) {
        open = new ArrayList<>(
                dues.stream().sorted(Comparator.comparing(Debt.Due::lastDay)).toList());
        this.order = order;
    }

    Fen principal() {
        return sum(open);
    }

    /// What should have been paid before that day.
    Fen overdue(LocalDate day) {
        return sum(open.stream().filter(it -> it.lastDay().isBefore(day)).toList());
    }

    Fen ordinary() {
        return new Fen(ordinary);
    }

    Fen doubled() {
        return new Fen(doubled);
    }

    void addOrdinary(Fen interest) {
        ordinary = Math.addExact(ordinary, interest.value());
    }

    void addDoubled(Fen interest) {
        doubled = Math.addExact(doubled, interest.value());
    }

    /// Interest before principal (民法典 561); the doubled part where 8号 4 or the parties put it. Before 2014-08-01 debt
    /// and
    /// doubled interest were paid side by side, in the same proportion (并还原则, 法释〔2009〕6号 2).
    Line.Paid take(LocalDate day, Fen amount) {
        money = amount.value();
        boolean besides = order == Debt.Order.DEBT_FIRST && day.isBefore(Reckoning.NEW_RULE);
        long early = order == Debt.Order.DOUBLED_FIRST ? takeDoubled() : besides ? takeDoubledBeside() : 0;
        long interest = part(ordinary);
        ordinary -= interest;
        long principal = 0;
        for (int i = 0; i < open.size(); i++) {
            var due = open.get(i);
            long part = part(due.amount().value());
            open.set(i, new Debt.Due(due.lastDay(), new Fen(due.amount().value() - part)));
            principal += part;
        }
        long late = takeDoubled();
        return new Line.Paid(day, new Fen(interest), new Fen(principal), new Fen(early + late), new Fen(money));
    }

    private long takeDoubledBeside() {
        long all = Math.addExact(Math.addExact(principal().value(), ordinary), doubled);
        if (all <= money) return takeDoubled();
        long part = BigDecimal.valueOf(money)
                .multiply(BigDecimal.valueOf(doubled))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP)
                .longValueExact();
        doubled -= part;
        money -= part;
        return part;
    }

    private long takeDoubled() {
        long part = part(doubled);
        doubled -= part;
        return part;
    }

    private long part(long owed) {
        long part = Math.min(owed, money);
        money -= part;
        return part;
    }

    private static Fen sum(List<Debt.Due> dues) {
        return dues.stream().map(Debt.Due::amount).reduce(Fen.ZERO, Fen::plus);
    }
}
