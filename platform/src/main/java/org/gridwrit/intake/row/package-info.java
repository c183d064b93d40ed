/// 清单行 What a row of a docket means, or everything that is wrong with it. Start at `RowCheck`.
@NullMarked
package org.gridwrit.intake.row;

import org.jspecify.annotations.NullMarked;
