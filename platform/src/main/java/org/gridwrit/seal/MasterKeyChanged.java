package org.gridwrit.seal;

import org.gridwrit.access.Actor;

/// New values are sealed with another version of the master key from now on.
public record MasterKeyChanged(Actor by, int version) {}
