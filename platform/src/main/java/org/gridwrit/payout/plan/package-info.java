/// 分配方案 Distribution plans, pure: claims and a pool in, shares out. Every plan sums to the fen, whatever the order of
/// the claims. Start at [Plan]. "破产法" is 企业破产法 (2006), "解释" the SPC's interpretation of the Civil Procedure Law
/// (2022).
@NamedInterface("plan")
@NullMarked
package org.gridwrit.payout.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
