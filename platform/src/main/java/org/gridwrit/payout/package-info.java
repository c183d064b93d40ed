/// 案款发放 Money to the people: who is owed what, in which rank, and how a pool is shared among them to the fen. So far
/// the rules alone, in `plan`; they need no database.
@ApplicationModule(
        displayName = "Payout 案款发放",
        allowedDependencies = {"casefile :: ledger"})
@NullMarked
package org.gridwrit.payout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
