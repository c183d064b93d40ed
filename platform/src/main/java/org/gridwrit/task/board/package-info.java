/// 调度板 Who has what on hand, where posts are vacant, and how full each place is, from the city down to the task.
/// Start at `Board`.
@NullMarked
package org.gridwrit.task.board;

import org.jspecify.annotations.NullMarked;
