/// 立案 How cases of a docket are filed, and what a later docket changes. Start at `FilingDesk`, then `Comparison`.
@NullMarked
package org.gridwrit.casefile.filing;

import org.jspecify.annotations.NullMarked;
