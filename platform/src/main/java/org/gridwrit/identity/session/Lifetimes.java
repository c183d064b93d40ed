package org.gridwrit.identity.session;

import java.time.Duration;
import org.gridwrit.access.Role;

/// How long a session lasts. An office PC is shared and left alone; a worker's phone is bound to its worker, works
/// without signal for hours, and can be cut off from the township office.
///
/// @param idle  without any request
/// @param whole in all, however busy
public record Lifetimes(Duration idle, Duration whole) {
    public static Lifetimes of(Role role) {
        return role == Role.WORKER
                ? new Lifetimes(Duration.ofHours(12), Duration.ofDays(7))
                : new Lifetimes(Duration.ofHours(1), Duration.ofHours(12));
    }
}
