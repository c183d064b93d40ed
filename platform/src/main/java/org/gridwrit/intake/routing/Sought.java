package org.gridwrit.intake.routing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address whose grid is wanted.
///
/// @param before where help at this address went before, also after a reassignment; it goes there again
public record Sought(String address, @Nullable Place before) {
    public record Place(String village, UUID grid) {}
}
