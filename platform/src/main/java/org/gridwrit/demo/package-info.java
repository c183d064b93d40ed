/// 演示 Invented grids, workers, accounts and a sample docket, from a seed, up to the size of the region.
@ApplicationModule(
        displayName = "Demo 演示",
        allowedDependencies = {
            "intake",
            "task",
            "training",
            "casefile",
            "casefile :: closing",
            "casefile :: ledger",
            "casefile :: number",
            "identity",
            "grid",
            "court",
            "division",
            "seal",
            "audit",
            "petition",
            "service",
            "service :: law",
            "settlement",
            "settlement :: law",
            "operation",
            "operation :: law",
            "statistics"
        })
@NullMarked
package org.gridwrit.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
