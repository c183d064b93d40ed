package org.gridwrit.retention;

import java.util.List;
import java.util.UUID;

/// What may not be erased in a city at the moment.
///
/// @param persons blind indexes of identity numbers
record Held(List<UUID> cases, List<byte[]> persons) {
    static final Held NOTHING = new Held(List.of(), List.of());

    UUID[] caseArray() {
        return cases.toArray(UUID[]::new);
    }

    byte[][] personArray() {
        return persons.toArray(byte[][]::new);
    }
}
