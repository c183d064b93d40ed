/// 和解 Settlements in enforcement: what was agreed, who signed, what was paid, and what is open when it was not. The
/// program watches and proposes; the officer decides. Start at [Settlements]; the rules of the law are in `law`, what
/// comes before is in `talk`.
@ApplicationModule(
        displayName = "Settlement 和解",
        allowedDependencies = {
            "task",
            "task :: commission",
            "casefile",
            "casefile :: day",
            "casefile :: ledger",
            "casefile :: closing",
            "casefile :: timeline",
            "casefile :: number",
            "paper",
            "evidence",
            "division",
            "court",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.settlement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
