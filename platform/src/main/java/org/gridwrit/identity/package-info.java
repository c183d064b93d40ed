/// 身份 Accounts, roles, sign-in and sessions. Start at [Accounts]; the walls at the door are in [SecurityConfig],
/// and [ActorFilter] decides anew at each request who is acting.
@ApplicationModule(
        displayName = "Identity 身份",
        allowedDependencies = {"grid", "court", "division", "audit", "web"})
@NullMarked
package org.gridwrit.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
