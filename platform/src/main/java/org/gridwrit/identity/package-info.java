/// 身份 Accounts and roles. Start at [Accounts]. Signing in and the walls by role are in `door`, what people show besides
/// a password in `factor`, who is signed in where in `session`, and what slows guessing down in `attempt`.
@ApplicationModule(
        displayName = "Identity 身份",
        allowedDependencies = {"grid", "court", "division", "seal", "audit", "retention", "web"})
@NullMarked
package org.gridwrit.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
