package org.gridwrit.seal;

import org.gridwrit.access.Actor;

/// A version of the master key is no longer asked for.
public record MasterKeyRetired(Actor by, int version) {}
