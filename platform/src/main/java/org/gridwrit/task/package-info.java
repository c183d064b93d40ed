/// 协助事项 What a court asks a grid worker to do, and what the worker reports back. Start at [Tasks], then
/// `state/TaskState`, then `state/TaskStore`. Inside besides: `plan` makes tasks, `decision` is what courts and
/// townships
/// decide, `list` what they read, `field` the phone.
@ApplicationModule(
        displayName = "Task 协助事项",
        allowedDependencies = {
            "grid",
            "identity",
            "casefile",
            "casefile :: clock",
            "casefile :: timeline",
            "casefile :: day",
            "evidence",
            "paper",
            "division",
            "court",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
