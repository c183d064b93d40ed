/// 分配方案异议 From the day a plan reaches each creditor and debtor to what became of each objection (解释 509–510). What is
/// pure stands in [Objection] and [Course]; start at [PlanObjections].
@NullMarked
package org.gridwrit.payout.objection;

import org.jspecify.annotations.NullMarked;
