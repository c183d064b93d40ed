package org.gridwrit.payout.plan;

import java.util.List;
import org.gridwrit.shared.Fen;

/// 分配方案 Who gets what. The shares and what is left add up to the pool without what is reserved.
///
/// @param shares in the order of the roster; a claim in two ranks has two, one after the other
/// @param left what nobody is owed, which goes back to the debtor
public record Plan(List<Share> shares, Fen left) {
    /// Claims that the regime knows, of one creditor only where it is [Regime#SINGLE]; ids are unique.
    ///
    /// @throws ArithmeticException when claims add up to more than 92 quadrillion yuan
    public static Plan of(Regime regime, Funds funds, List<Claim> claims) {
        return new Waterfall(regime, funds, claims).run();
    }
}
