package org.gridwrit.payout.interest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// From one day on which something changes to the next.
final class Reckoning {
    /// 8号 came into force.
    static final LocalDate NEW_RULE = LocalDate.of(2014, 8, 1);

    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final Debt debt;
    private final LocalDate until;
    private final Balance balance;
    private final List<Line> lines = new ArrayList<>();

    Reckoning(Debt debt, LocalDate until) {
        this.debt = debt;
        this.until = until;
        balance = new Balance(debt.dues(), debt.order());
        for (var it : debt.payments()) {
            if (it.day().isAfter(until)) throw new Refusal("payout.paid-later", it.day(), until);
        }
    }

    Sheet run() {
        var days = List.copyOf(changes());
        for (int i = 0; i < days.size(); i++) {
            pay(days.get(i).minusDays(1));
            if (i + 1 < days.size()) accrue(days.get(i), days.get(i + 1).minusDays(1));
        }
        return new Sheet(lines, balance.principal(), balance.ordinary(), balance.doubled());
    }

    private TreeSet<LocalDate> changes() {
        var days = new TreeSet<LocalDate>();
        for (var it : debt.dues()) days.add(it.lastDay().plusDays(1));
        for (var it : debt.payments()) days.add(it.day().plusDays(1));
        var ordinary = debt.ordinary();
        if (ordinary != null) days.add(ordinary.from());
        var first = days.getFirst();
        for (var it : debt.suspensions()) days.addAll(List.of(it.from(), it.to().plusDays(1)));
        if (ordinary != null) days.addAll(ordinary.rates().changes());
        if (debt.benchmark() != null) days.addAll(debt.benchmark().changes());
        days.add(NEW_RULE);
        days.add(until.plusDays(1));
        return new TreeSet<>(days.subSet(first, true, until.plusDays(1), true));
    }

    private void pay(LocalDate day) {
        debt.payments().stream()
                .filter(it -> it.day().equals(day))
                .sorted(Comparator.comparing(Debt.Payment::amount))
                .forEach(it -> lines.add(balance.take(day, it.amount())));
    }

    private void accrue(LocalDate from, LocalDate to) {
        var ordinary = debt.ordinary();
        var principal = balance.principal();
        if (ordinary != null && !ordinary.from().isAfter(from) && isAny(principal)) {
            var rate = ordinary.rates().on(from);
            balance.addOrdinary(line(new Line.Interest(Line.Kind.ORDINARY, from, to, principal, rate)));
        }
        var overdue = balance.overdue(from);
        if (!isAny(overdue)) return;
        if (debt.suspensions().stream().anyMatch(it -> covers(it, from))) {
            lines.add(new Line.Suspended(from, to, overdue));
        } else {
            balance.addDoubled(line(doubled(from, to, overdue)));
        }
    }

    private Line.Interest doubled(LocalDate from, LocalDate to, Fen overdue) {
        if (!from.isBefore(NEW_RULE)) return new Line.Interest(Line.Kind.DOUBLED, from, to, overdue, Rate.DOUBLED);
        if (debt.benchmark() == null) throw new Refusal("payout.benchmark-missing", from);
        var rate = debt.benchmark().on(from).times(TWICE);
        return new Line.Interest(Line.Kind.DOUBLED_BEFORE_2014, from, to, overdue, rate);
    }

    private Fen line(Line.Interest line) {
        lines.add(line);
        return line.amount();
    }

    private static boolean covers(Debt.Suspension it, LocalDate day) {
        return !day.isBefore(it.from()) && !day.isAfter(it.to());
    }

    private static boolean isAny(Fen amount) {
        return amount.value() > 0;
    }
}
