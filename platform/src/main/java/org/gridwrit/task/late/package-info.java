/// 迟到与未收下 What came when its task had ended, and what could not be taken: for the court that asked and the township
/// that brought it. Start at `LateController`.
@NullMarked
package org.gridwrit.task.late;

import org.jspecify.annotations.NullMarked;
