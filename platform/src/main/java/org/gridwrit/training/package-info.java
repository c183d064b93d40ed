/// 培训 What grid workers learn before courts ask it of them: courses, examinations, and the certificates anybody can
/// check. Start at [Examinations]; [Courses] reads what the program comes with.
@ApplicationModule(
        displayName = "Training 培训",
        allowedDependencies = {"web", "grid", "task", "division", "court", "evidence", "seal", "audit", "retention"})
@NullMarked
package org.gridwrit.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
