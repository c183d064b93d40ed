package org.gridwrit.intake.routing;

import java.util.List;
import org.gridwrit.grid.GridOnDuty;

/// 定位 Where a debtor's address leads.
public sealed interface Route {
    /// One grid, by the address itself or by what somebody decided about the same address before.
    record Found(GridOnDuty grid) implements Route {}

    /// @param reason        stable word, also the key of its message `intake.reason.<reason>`
    /// @param knownDivision the deepest division that is certain, or empty
    record Doubtful(String reason, String knownDivision, List<Choice> choices) implements Route {}
}
