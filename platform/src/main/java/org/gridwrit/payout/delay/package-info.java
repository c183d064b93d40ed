/// 迟延履行利息计算表 The sheet of one case, from its ledger and the terms that its officer has read in the document in force.
/// Start at [InterestSheets].
@NullMarked
package org.gridwrit.payout.delay;

import org.jspecify.annotations.NullMarked;
