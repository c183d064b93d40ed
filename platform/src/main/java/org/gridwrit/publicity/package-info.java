/// 宣传普法 Publicity of enforcement and law: where it was held and for whom, with pictures, and the library of materials
/// to hold it with. Start at [Lectures].
@ApplicationModule(
        displayName = "Publicity 宣传普法",
        allowedDependencies = {
            "casefile",
            "casefile :: timeline",
            "task",
            "evidence",
            "court",
            "division",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.publicity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
