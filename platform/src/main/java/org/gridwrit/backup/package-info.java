/// 备份 The whole database in one sealed file, taken while everybody works, and brought back from it. Start at [Backups].
@ApplicationModule(
        displayName = "Backup 备份",
        allowedDependencies = {"seal", "audit"})
@NullMarked
package org.gridwrit.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
