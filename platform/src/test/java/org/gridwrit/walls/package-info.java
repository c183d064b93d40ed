/// The second and the first wall, each tried alone, and both together under load. Start at [WallsTest].
@NullMarked
package org.gridwrit.walls;

import org.jspecify.annotations.NullMarked;
