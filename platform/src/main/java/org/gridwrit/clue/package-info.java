/// 线索 What the court was told of, from claim to money: verified or not, acted on, recovered, and to whose credit. Start
/// at [Clues]; the rules are in `law`, what brings most in `yield`, rewards in `reward`.
@ApplicationModule(
        displayName = "Clue 线索",
        allowedDependencies = {
            "task",
            "task :: commission",
            "casefile",
            "casefile :: timeline",
            "casefile :: day",
            "casefile :: ledger",
            "casefile :: clock",
            "casefile :: number",
            "paper",
            "grid",
            "division",
            "court",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
