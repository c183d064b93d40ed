/// 网格 Grids, the posts in them and the workers who hold those. Start at [Grids].
@ApplicationModule(
        displayName = "Grid 网格",
        allowedDependencies = {"division", "audit"})
@NullMarked
package org.gridwrit.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
