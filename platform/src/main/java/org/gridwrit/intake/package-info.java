/// 导入 Docket batches, their rows and rejects, and the inbox of doubtful routes. Start at `Dockets`.
@ApplicationModule(
        displayName = "Intake 导入",
        allowedDependencies = {"gazetteer", "task", "casefile", "grid", "court", "division", "seal", "audit"})
@NullMarked
package org.gridwrit.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
