package org.gridwrit.payout.share;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.gridwrit.payout.plan.Plan;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.plan.Share;
import org.gridwrit.shared.Fen;

/// 概要 A plan rank by rank, in the order in which ranks are paid.
public record Outline(Regime regime, List<Line> lines, Fen left) {
    public record Line(Rank rank, int claims, Fen owed, Fen paid) {
        public Fen unpaid() {
            return owed.minus(paid);
        }

        /// Ten thousandths of what is owed, rounded down: 10000 is in full.
        public long rate() {
            return owed.value() == 0
                    ? 10_000
                    : java.math.BigInteger.valueOf(paid.value())
                            .multiply(java.math.BigInteger.valueOf(10_000))
                            .divide(java.math.BigInteger.valueOf(owed.value()))
                            .longValueExact();
        }

        /// As a percentage with two places.
        public String percent() {
            return "%d.%02d%%".formatted(rate() / 100, rate() % 100);
        }
    }

    static Outline of(Regime regime, Plan plan) {
        var sums = new EnumMap<Rank, Line>(Rank.class);
        for (Share it : plan.shares()) {
            sums.merge(
                    it.rank(),
                    new Line(it.rank(), 1, it.amount(), it.paid()),
                    (a, b) -> new Line(a.rank(), a.claims + 1, a.owed.plus(b.owed), a.paid.plus(b.paid)));
        }
        var lines = new ArrayList<Line>();
        for (var rank : Rank.values()) {
            var line = sums.get(rank);
            if (line != null) lines.add(line);
        }
        return new Outline(regime, lines, plan.left());
    }

    public Fen owed() {
        return lines.stream().map(Line::owed).reduce(Fen.ZERO, Fen::plus);
    }

    public Fen paid() {
        return lines.stream().map(Line::paid).reduce(Fen.ZERO, Fen::plus);
    }

    public int claims() {
        return lines.stream().mapToInt(Line::claims).sum();
    }
}
