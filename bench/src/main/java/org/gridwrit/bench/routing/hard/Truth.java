package org.gridwrit.bench.routing.hard;

import java.util.Set;

/// What an honest reader makes of an address.
public sealed interface Truth {
    /// The text means this village.
    record Village(String code) implements Truth {}

    /// The text means one of these and does not say which.
    record OneOf(Set<String> codes) implements Truth {}

    /// The text names no village that a list has.
    ///
    /// @param known code of the township or county that it does name; empty when it names none
    record Nowhere(String known) implements Truth {}
}
