package org.gridwrit.identity;

import java.io.Serializable;
import java.security.Principal;
import java.util.UUID;

/// All a session remembers of its holder; the rest is read anew at each request.
record SignedIn(UUID account, String login) implements Principal, Serializable {
    @Override
    public String getName() {
        return login;
    }
}
