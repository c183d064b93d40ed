package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gridwrit.shared.Fen;

/// 协议内容 What the parties agreed: how much of the claim is paid, in which instalments, and what is given up.
///
/// @param claim  what was owed on the day of the agreement, interest included
/// @param waived 申请执行人放弃的部分, said in so many words: nobody waives by a sum that does not add up
/// @param inKind 以物抵债 is part of it
/// @param duties what else was agreed, in the parties' words
public record Terms(
        Fen claim, Fen total, Fen waived, Roll roll, boolean inKind, String duties, List<Instalment> instalments) {
    private static final String FREE = "执行和解规定 1";
    private static final String RECORDED = "民事诉讼法 241";

    public Terms {
        instalments = List.copyOf(instalments);
    }

    public Fen sum() {
        return instalments.stream().map(Instalment::amount).reduce(Fen.ZERO, Fen::plus);
    }

    public LocalDate lastDay() {
        return instalments.getLast().agreedOn();
    }

    /// @param paid what has been paid under the versions before; an instalment may lie in the past only as far as that
    public Optional<Bar> bar(LocalDate today, Fen paid) {
        return Optional.<Bar>empty()
                .or(this::amounts)
                .or(this::days)
                .or(() -> past(today, paid))
                .or(() -> below(paid));
    }

    private Optional<Bar> amounts() {
        if (total.value() <= 0) return some("total-missing", RECORDED);
        if (instalments.isEmpty()) return some("no-instalment", RECORDED);
        if (instalments.size() > Plan.MOST) return some("too-many-instalments", RECORDED, Plan.MOST);
        for (int n = 0; n < instalments.size(); n++) {
            if (instalments.get(n).amount().value() <= 0) return some("instalment-amount", RECORDED, n + 1);
        }
        if (!sum().equals(total)) return some("sum", RECORDED, sum(), total);
        if (waived.value() < 0) return some("waived-negative", FREE);
        if (!total.plus(waived).equals(claim)) return some("waived", FREE, claim, total, waived);
        return Optional.empty();
    }

    private Optional<Bar> days() {
        for (int n = 1; n < instalments.size(); n++) {
            var before = instalments.get(n - 1).agreedOn();
            if (!instalments.get(n).agreedOn().isAfter(before)) return some("days-order", RECORDED, n + 1, before);
        }
        return Optional.empty();
    }

    private Optional<Bar> past(LocalDate today, Fen paid) {
        long soFar = 0;
        for (int n = 0; n < instalments.size(); n++) {
            var it = instalments.get(n);
            if (!it.agreedOn().isBefore(today)) break;
            soFar += it.amount().value();
            if (soFar > paid.value()) return some("day-past", RECORDED, n + 1, it.agreedOn());
        }
        return Optional.empty();
    }

    /// 已履行部分 stays performed, whatever is agreed later (规定 17).
    private Optional<Bar> below(Fen paid) {
        return total.compareTo(paid) < 0 ? some("less-than-paid", "执行和解规定 17", paid) : Optional.empty();
    }

    private static Optional<Bar> some(String code, String article, Object... details) {
        return Optional.of(Bar.of(code, article, details));
    }

    /// The days of instalments, rolled.
    public List<LocalDate> due(java.util.function.UnaryOperator<LocalDate> orNextWorkingDay) {
        var due = new ArrayList<LocalDate>();
        for (var it : instalments) due.add(roll.due(it.agreedOn(), orNextWorkingDay));
        return due;
    }
}
