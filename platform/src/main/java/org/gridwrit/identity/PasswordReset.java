package org.gridwrit.identity;

import java.util.UUID;
import org.gridwrit.access.Actor;

/// An administrator set another password; whoever is signed in with the old one is not any more.
public record PasswordReset(Actor by, UUID account) {}
