/// 案件清单 The court's working place: the list of all its cases, what is saved of it, done to many of them at once, and
/// taken out of it. Start at `DocketController`; inside: `view` keeps filters by name.
@ApplicationModule(
        displayName = "Docket 案件清单",
        allowedDependencies = {
            "task",
            "casefile",
            "casefile :: search",
            "casefile :: clock",
            "casefile :: day",
            "identity",
            "grid",
            "court",
            "division",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
