package org.gridwrit.card;

import java.util.List;
import org.gridwrit.grid.GridOnDuty;

/// What somebody who scanned a card learns.
sealed interface Checked {
    /// @param grids what the holder looks after today
    record Genuine(AuthorityCard card, CardState state, List<GridOnDuty> grids) implements Checked {}

    /// The words of the card are not those that were signed, or nobody here signed them.
    record Forged() implements Checked {}

    record Unreadable() implements Checked {}
}
