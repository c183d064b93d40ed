/// 信访 Petitions about enforcement, and how people go to the petitioners instead of waiting for them. Start at
/// [Petitions]; what is a rule stands in `law`.
@ApplicationModule(
        displayName = "Petition 信访",
        allowedDependencies = {
            "intake :: routing",
            "task",
            "casefile",
            "casefile :: crowd",
            "casefile :: day",
            "casefile :: number",
            "casefile :: timeline",
            "grid",
            "division",
            "court",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
