package org.gridwrit.task.commission;

import java.util.UUID;
import org.gridwrit.grid.GridOnDuty;
import org.jspecify.annotations.Nullable;

/// 去向 The grid that a debtor of a case falls to, as the last task about them says: moves are followed.
///
/// @param grid absent while no address of theirs has been placed
/// @param path county, township and village in words
public record Whereto(UUID debtor, String name, @Nullable GridOnDuty grid, String path) {
    /// Nine digits; empty while nobody knows.
    public String town() {
        return grid == null ? "" : grid.villageCode().substring(0, 9);
    }
}
