package org.gridwrit.audit;

import org.jspecify.annotations.Nullable;

/// How far a city's chain has come.
///
/// @param checkpoint the newest
record ChainState(String city, Link.Head head, @Nullable Checkpoint checkpoint, ProofStore.Waiting waiting) {}
