/// 利率表 The rates that were published: LPR, and the bank's benchmark before it. Start at [PublishedRates].
@NullMarked
package org.gridwrit.payout.rate;

import org.jspecify.annotations.NullMarked;
