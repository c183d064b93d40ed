package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 中止、扣除的期间 Days that are not counted, the first and the last of them included.
///
/// @param until absent while it lasts
public record Pause(LocalDate from, @Nullable LocalDate until) {
    public Pause {
        if (until != null && until.isBefore(from)) throw new IllegalArgumentException(from + " to " + until);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
