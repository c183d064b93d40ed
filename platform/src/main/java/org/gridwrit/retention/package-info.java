/// 留存 How long data about people is kept, and that it is gone afterwards (PIPL arts. 19, 47). The modules say what they
/// keep, as beans: [RetentionRule] and [CaseData]. Start at `Erasure`; [Holds] stops it.
@ApplicationModule(
        displayName = "Retention 留存",
        allowedDependencies = {"seal", "audit"})
@NullMarked
package org.gridwrit.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
