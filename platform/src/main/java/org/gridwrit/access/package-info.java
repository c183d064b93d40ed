/// 权限 Who is acting and how far that person reaches. Every module asks; `identity` answers.
///
/// Start at [Actor]; [Scope] is the first of the three walls.
@ApplicationModule(displayName = "Access 权限", allowedDependencies = "shared")
@NullMarked
package org.gridwrit.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
