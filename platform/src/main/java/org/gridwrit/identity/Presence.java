package org.gridwrit.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.identity.device.Devices;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/// Who is still signed in, asked for what stays open after its request was let in.
@Service
public class Presence {
    private final Sessions sessions;
    private final Devices devices;

    Presence(Sessions sessions, Devices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    /// The session behind a request; absent for a program.
    public Optional<UUID> session(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication shown
                        && shown.getPrincipal() instanceof SignedIn signedIn
                ? Optional.ofNullable(signedIn.session())
                : Optional.empty();
    }

    /// The bound phone a request comes from; absent for offices and programs.
    public Optional<UUID> device(HttpServletRequest request) {
        return session(request).flatMap(sessions::device);
    }

    /// @param device absent where there is none that could be taken away
    public boolean isBound(@Nullable UUID device) {
        return device == null || devices.isBound(device);
    }

    /// Those of the sessions that are over, for whatever reason. Asking makes none of them last longer.
    public Set<UUID> over(Set<UUID> asked) {
        return sessions.over(asked);
    }
}
