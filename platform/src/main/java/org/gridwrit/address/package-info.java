/// 地址 How addresses are read: the explanation of a reading, and the local names that people and reports have taught.
/// Start at [Addresses], then [LearnedNames] and `Agreement`.
@ApplicationModule(
        displayName = "Address 地址",
        allowedDependencies = {"gazetteer", "task", "court", "grid", "division", "seal", "audit", "retention"})
@NullMarked
package org.gridwrit.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
