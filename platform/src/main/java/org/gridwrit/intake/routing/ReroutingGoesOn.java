package org.gridwrit.intake.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Addresses that wait in the courts of a city and say the same words are still to be read.
///
/// @param after the last that was read; absent when none was
record ReroutingGoesOn(String city, String words, @Nullable UUID after) {}
