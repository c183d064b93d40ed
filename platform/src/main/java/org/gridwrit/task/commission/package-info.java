/// 委托网格协助 One more thing asked of the grid of a debtor, from the page of the case: where it goes is filled in from what
/// was asked before. Start at `CaseCommissions`.
@NamedInterface("commission")
@NullMarked
package org.gridwrit.task.commission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
