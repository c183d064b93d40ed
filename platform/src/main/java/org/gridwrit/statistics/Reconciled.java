package org.gridwrit.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 核对 What came of looking whether each figure of a city is its list.
///
/// @param differences how many days and months of a place, court and kind say something else than their facts
/// @param measure     of the first of them
/// @param day         of the first of them; a month by its first day
public record Reconciled(
        String city,
        Instant at,
        long differences,
        @Nullable Measure measure,
        @Nullable LocalDate day) {
    public boolean holds() {
        return differences == 0;
    }

    /// Asked by templates.
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
