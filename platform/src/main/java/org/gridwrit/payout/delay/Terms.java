package org.gridwrit.payout.delay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.rate.RateKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 计息条件 What the document in force says about money and interest, as the officer has read it. Stated again it is
/// another
/// one; the latest counts.
///
/// @param id        made by whoever sends it
/// @param ordinary  absent where the document orders none (8号 1)
/// @param benchmark the term of loan whose rate counts before 2014-08-01; absent where nothing was late then
/// @param words     which document, and what else should be known
public record Terms(
        UUID id,
        List<Debt.Due> dues,
        List<Debt.Suspension> suspensions,
        @Nullable OrdinaryTerms ordinary,
        @Nullable RateKind benchmark,
        Debt.Order order,
        String words,
        String by,
        Instant at) {
    static final int MOST_LINES = 400;

    public Terms {
        dues = List.copyOf(dues);
        suspensions = List.copyOf(suspensions);
        if (dues.isEmpty()) throw new Refusal("delay.no-due");
        if (dues.size() > MOST_LINES || suspensions.size() > MOST_LINES) {
            throw new Refusal("delay.too-many-lines", MOST_LINES);
        }
        for (var it : dues) if (it.amount().value() <= 0) throw new Refusal("casefile.amount");
        for (var it : suspensions) {
            if (it.to().isBefore(it.from())) throw new Refusal("delay.suspension-backwards", it.from(), it.to());
        }
        if (benchmark != null && !benchmark.isBenchmark()) throw new Refusal("delay.benchmark", benchmark);
    }

    public Fen principal() {
        return dues.stream().map(Debt.Due::amount).reduce(Fen.ZERO, Fen::plus);
    }

    public LocalDate firstDay() {
        return dues.stream().map(Debt.Due::lastDay).min(LocalDate::compareTo).orElseThrow();
    }
}
