/// 统计 Figures that lead to the facts: counted from events, each with the list behind it. Start at `Figures`.
@ApplicationModule(
        displayName = "Statistics 统计",
        allowedDependencies = {
            "task",
            "task :: recheck",
            "clue",
            "clue :: law",
            "service",
            "service :: law",
            "settlement",
            "settlement :: law",
            "operation :: breach",
            "petition",
            "petition :: law",
            "casefile",
            "court",
            "division",
            "audit",
            "print"
        })
@NullMarked
package org.gridwrit.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
