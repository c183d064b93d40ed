/// 执行110 The duty desk of a court: a watched person was seen just now; who answers, after how long, and what is done.
/// Start at `Desk`.
@NullMarked
package org.gridwrit.task.desk;

import org.jspecify.annotations.NullMarked;
