/// 定位 From addresses to grids: routes, doubtful addresses and what people decided about them. Start at `Routing`, then
/// `Routes`; `Rerouting` reads again what waits.
@NamedInterface("routing")
@NullMarked
package org.gridwrit.intake.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
