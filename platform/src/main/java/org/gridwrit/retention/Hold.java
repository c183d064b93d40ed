package org.gridwrit.retention;

import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 法律保全 A case, or everything about a person, that is kept beyond its time while somebody needs it: an inspection, a
/// claim for damages, a retrial. It ends by itself on its last day.
///
/// @param caseNumber absent when it is a person who is held
public record Hold(
        Id id,
        String court,
        @Nullable String caseNumber,
        String reason,
        LocalDate until,
        String placedBy,
        Instant placedAt,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy) {
    public boolean inForce(LocalDate today) {
        return releasedAt == null && !today.isAfter(until);
    }
}
