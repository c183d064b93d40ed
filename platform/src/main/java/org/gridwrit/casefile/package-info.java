/// 案件 Cases, their parties and their closings: one case, one file (一案一档). Start at [CaseFiles].
/// Inside: `filing` takes dockets in, `search` finds cases; `number` reads case and identity numbers and is open to
/// other
/// modules.
@ApplicationModule(
        displayName = "CaseFile 案件",
        allowedDependencies = {"court", "division", "seal", "audit", "retention"})
@NullMarked
package org.gridwrit.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
