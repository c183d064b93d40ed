/// 现场执行 Operations on the spot: the plan, who came, the record that those present sign, the checklist of what was
/// looked
/// for. Start at [Operations]; what the law asks is in `law`.
@ApplicationModule(
        displayName = "Operation 现场执行",
        allowedDependencies = {
            "task",
            "casefile",
            "casefile :: timeline",
            "casefile :: number",
            "casefile :: day",
            "evidence",
            "paper",
            "court",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
