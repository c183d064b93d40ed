/// 区划 Divisions from region to village and the holiday calendar; wraps the gazetteer. Start at [Divisions].
@ApplicationModule(
        displayName = "Division 区划",
        allowedDependencies = {"gazetteer", "audit"})
@NullMarked
package org.gridwrit.division;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
