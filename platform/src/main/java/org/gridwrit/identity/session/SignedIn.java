package org.gridwrit.identity.session;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All a session remembers of its holder; the rest is read anew at each request.
///
/// @param session the row in `identity.session`; programs have none
public record SignedIn(UUID account, String login, @Nullable UUID session) implements Principal, Serializable {
    @Override
    public String getName() {
        return login;
    }
}
