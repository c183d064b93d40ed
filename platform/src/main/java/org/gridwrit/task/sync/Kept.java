package org.gridwrit.task.sync;

import org.gridwrit.task.State;

/// What became of a fact.
///
/// @param before it was stored already
/// @param state  what its task is in now
record Kept(boolean before, State state) {}
