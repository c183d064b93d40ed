/// 现场送达回证 The receipt of what a grid worker handed over, on paper at once. Start at [SpotReceipts].
@NullMarked
package org.gridwrit.service.spot;

import org.jspecify.annotations.NullMarked;
