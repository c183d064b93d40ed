package org.gridwrit.identity;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.identity.session.EndReason;
import org.jspecify.annotations.Nullable;

/// Whoever is signed in to the account is not any more, and its tokens are worth nothing: its password is another, a
/// way
/// into it was made or taken away, or it was closed. What comes back later is signed in anew.
///
/// @param except the session that goes on, where its holder did it from there
public record AccessEnded(Actor by, UUID account, @Nullable UUID except, EndReason reason) {}
