package org.gridwrit.payout.payment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.shared.Fen;

/// 对账 What was written down as it went, beside what the payments themselves add up to.
///
/// @param owed   what the plan pays
/// @param counted by state, each payment once
public record Reconciliation(Fen owed, Sums said, List<Count> counted) {
    public record Count(PaymentState.Name state, int payments, Fen amount) {}

    public Map<Part, Fen> parts() {
        var parts = new EnumMap<Part, Fen>(Part.class);
        for (var part : Part.values()) parts.put(part, Fen.ZERO);
        for (var it : counted) {
            PaymentState.part(it.state()).ifPresent(part -> parts.merge(part, it.amount(), Fen::plus));
        }
        return parts;
    }

    /// With what goes to the debtor: what the pool should be.
    public Fen total() {
        return parts().values().stream().reduce(said.debtor(), Fen::plus);
    }

    /// A difference is an alarm: nothing more is paid until somebody has found it.
    public boolean holds() {
        var parts = parts();
        var sum = parts.values().stream().reduce(Fen.ZERO, Fen::plus);
        return sum.equals(owed)
                && said.pool().equals(said.debtor().plus(owed))
                && parts.entrySet().stream().allMatch(it -> said.of(it.getKey()).equals(it.getValue()));
    }
}
