package org.gridwrit.payout.share;

import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Fen;

/// 提存 What of a plan is not paid out for now although the plan is (解释 510 3).
public interface HeldShares {
    /// @return how much of the shares of which claim
    Map<UUID, Fen> held(Scope scope, DrawnPlan of);
}
