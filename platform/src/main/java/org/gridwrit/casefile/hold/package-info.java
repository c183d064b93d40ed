/// 法律保全 Where a court says which case or whose data is not erased for now. Start at `HoldsController`.
@NullMarked
package org.gridwrit.casefile.hold;

import org.jspecify.annotations.NullMarked;
