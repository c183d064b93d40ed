/// 审计 Who did what to which record, written in the transaction of the deed itself, and sealed in a chain so that nobody
/// changes it quietly. Start at [Audit]; the chain begins at [Sealer], its proof at [Verification].
@ApplicationModule(
        displayName = "Audit 审计",
        allowedDependencies = {"seal"})
@NullMarked
package org.gridwrit.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
