/// 联络 Who speaks for which court and township with the other, who stands in, and what is handed over when people
/// change.
/// Start at [Liaisons], then [Handovers].
@ApplicationModule(
        displayName = "Liaison 联络",
        allowedDependencies = {
            "task",
            "task :: between",
            "casefile",
            "identity",
            "court",
            "division",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.liaison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
