/// 审计 Who did what to which record, written in the transaction of the deed itself. Start at [Audit].
@ApplicationModule(
        displayName = "Audit 审计",
        allowedDependencies = {})
@NullMarked
package org.gridwrit.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
