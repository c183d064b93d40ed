package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 履行情况 What was paid, laid on the instalments in their order: the oldest first, whatever the payer called it.
///
/// @param surplus 多付 what came in beyond the agreed total
public record Performance(List<Line> lines, Fen paid, Fen total, Fen surplus) {
    public static final int SOON = 7;

    /// @param paid   of this instalment
    /// @param paidOn the day on which it was paid in full
    public record Line(
            int number,
            LocalDate agreedOn,
            LocalDate due,
            Fen amount,
            Fen paid,
            @Nullable LocalDate paidOn) {
        public boolean isPaid() {
            return paidOn != null;
        }

        public Fen open() {
            return new Fen(amount.value() - paid.value());
        }

        public Standing standing(LocalDate today) {
            if (paidOn != null) return paidOn.isAfter(due) ? Standing.PAID_LATE : Standing.PAID;
            if (due.isBefore(today)) return Standing.LATE;
            if (due.equals(today)) return Standing.DUE;
            return due.minusDays(SOON).isAfter(today) ? Standing.TO_COME : Standing.DUE_SOON;
        }
    }

    /// @param due the days on which the instalments of the terms are due
    public static Performance of(Terms terms, List<LocalDate> due, List<Payment> payments) {
        var standing = standing(payments);
        var paid = sum(standing);
        var lines = new ArrayList<Line>();
        long before = 0;
        for (int n = 0; n < terms.instalments().size(); n++) {
            var it = terms.instalments().get(n);
            long here = Math.clamp(paid.value() - before, 0, it.amount().value());
            before += it.amount().value();
            var full = here == it.amount().value() ? reached(standing, before) : null;
            lines.add(new Line(n + 1, it.agreedOn(), due.get(n), it.amount(), new Fen(here), full));
        }
        var surplus = new Fen(Math.max(0, paid.value() - terms.total().value()));
        return new Performance(List.copyOf(lines), paid, terms.total(), surplus);
    }

    /// Those that no reversal has taken back, in the order of their days.
    private static List<Payment> standing(List<Payment> payments) {
        var reversed = payments.stream()
                .filter(Payment::isReversal)
                .map(Payment::reverses)
                .collect(Collectors.toSet());
        return payments.stream()
                .filter(it -> !it.isReversal() && !reversed.contains(it.id()))
                .sorted(Comparator.comparing(Payment::day))
                .toList();
    }

    public static Fen paid(List<Payment> payments) {
        return sum(standing(payments));
    }

    private static Fen sum(List<Payment> payments) {
        return payments.stream().map(Payment::amount).reduce(Fen.ZERO, Fen::plus);
    }

    /// The day on which the payments came to so much.
    private static @Nullable LocalDate reached(List<Payment> payments, long fen) {
        long soFar = 0;
        for (var it : payments) {
            soFar += it.amount().value();
            if (soFar >= fen) return it.day();
        }
        return null;
    }

    public boolean isComplete() {
        return paid.compareTo(total) >= 0;
    }

    public Fen open() {
        return new Fen(Math.max(0, total.value() - paid.value()));
    }

    public Optional<Line> next() {
        return lines.stream().filter(it -> !it.isPaid()).findFirst();
    }

    public boolean isLate(LocalDate today) {
        return next().filter(it -> it.due().isBefore(today)).isPresent();
    }
}
