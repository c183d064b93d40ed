package org.gridwrit.casefile.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 期限记录 What happened to a clock. Only added to.
///
/// @param lastOn what its last day was from then on; absent while paused
record ClockChange(
        UUID id,
        Instant at,
        String actor,
        ClockKind of,
        What what,
        @Nullable LocalDate lastOn,
        String words) {
    enum What {
        BEGUN,
        MOVED, // by a pause or its end
        RECOUNTED, // by a new holiday calendar
        TOLD,
        ENDED
    }
}
