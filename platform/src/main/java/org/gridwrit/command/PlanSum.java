package org.gridwrit.command;

import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.payout.plan.Plan;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.shared.Fen;

/// What the plan comes to, rank by rank.
record PlanSum(Plan plan) {
    private record Sum(long count, Fen owed, Fen paid) {
        Sum plus(Sum other) {
            return new Sum(count + other.count, owed.plus(other.owed), paid.plus(other.paid));
        }
    }

    void say(Screen screen) {
        var sums = new TreeMap<Rank, Sum>();
        for (var it : plan.shares()) sums.merge(it.rank(), new Sum(1, it.amount(), it.paid()), Sum::plus);
        sums.forEach((rank, sum) -> screen.line("%s  %,d  %s → %s"
                .formatted(screen.chinese("payout.rank." + rank), sum.count(), sum.owed(), sum.paid())));
        screen.say("payout.done", paid(sums), plan.left());
    }

    private static Fen paid(Map<Rank, Sum> sums) {
        return sums.values().stream().map(Sum::paid).reduce(Fen.ZERO, Fen::plus);
    }
}
