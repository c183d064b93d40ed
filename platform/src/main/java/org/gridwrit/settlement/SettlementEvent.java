package org.gridwrit.settlement;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// One thing that happened to a settlement. Never changed afterwards.
///
/// @param words as somebody wrote them, or empty
record SettlementEvent(
        UUID id,
        Instant at,
        String actor,
        Kind kind,
        String words,
        @Nullable Fen amount) {
    enum Kind {
        PROPOSED,
        SIGNED,
        CONFIRMED,
        AMENDED,
        WITHDRAWN,
        PAID,
        REVERSED,
        LATE,
        BROKEN,
        PERFORMED,
        RESUMED,
        SUED,
        TERMINATED
    }
}
