package org.gridwrit.payout.plan;

import java.util.Map;
import org.gridwrit.shared.Fen;

/// 可供分配的财产 What there is to share.
///
/// @param pool all proceeds, those of collateral too
/// @param reserved necessities left to the debtor and dependants, CPL 254–255
/// @param collateral the part of the pool that each thing with a secured creditor brought
public record Funds(Fen pool, Fen reserved, Map<String, Fen> collateral) {
    /// What neither is reserved nor came from collateral; below nothing when the parts exceed the pool.
    public Fen free() {
        long bound = collateral.values().stream().reduce(reserved, Fen::plus).value();
        return new Fen(pool.value() - bound);
    }
}
