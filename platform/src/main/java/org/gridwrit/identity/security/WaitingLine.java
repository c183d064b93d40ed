package org.gridwrit.identity.security;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;

/// An account that waits for the second hand.
///
/// @param by who opened it, or opened it again
public record WaitingLine(
        UUID id,
        String login,
        String name,
        Role role,
        String unit,
        @Nullable String by,
        LocalDate since) {}
