/// 法院 Courts, their case-number codes and their dispatch policy. Start at [Courts].
@ApplicationModule(
        displayName = "Court 法院",
        allowedDependencies = {"division", "audit"})
@NullMarked
package org.gridwrit.court;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
