/// 结案条件 What must be on record before a case may be closed in a certain way. Start at `Checklist`, which is pure, then
/// `Conditions`; `ClosingGround` says on what a case may end, `ClosingAct` is one closing with what shows it.
@NamedInterface("closing")
@NullMarked
package org.gridwrit.casefile.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
