/// 事项状态 One task: its state machine, its rows, and the trail of who did what when. Start at `TaskState`, then
/// `TaskStore`.
@NullMarked
package org.gridwrit.task.state;

import org.jspecify.annotations.NullMarked;
