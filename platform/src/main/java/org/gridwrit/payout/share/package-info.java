/// 分配方案 Plans drawn from a roster: reckoned without being kept, then asked for by one and approved by another. Start at
/// [Plans].
@NullMarked
package org.gridwrit.payout.share;

import org.jspecify.annotations.NullMarked;
