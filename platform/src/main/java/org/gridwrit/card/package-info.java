/// 授权证 The card by which anybody can tell that a grid worker is one, and what a grid worker may do. Start at
/// [Cards]; [TaskCards] are those for one task.
@ApplicationModule(
        displayName = "Card 授权证",
        allowedDependencies = {"web", "grid", "division", "court", "casefile", "paper", "task", "seal", "audit"})
@NullMarked
package org.gridwrit.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
