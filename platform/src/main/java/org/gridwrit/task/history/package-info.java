/// 案件经过 What the timeline of a case is told by tasks and by what hangs on them: reports, files, watches, alarms, holds
/// and looks. Start at `StepSource`.
@NullMarked
package org.gridwrit.task.history;

import org.jspecify.annotations.NullMarked;
