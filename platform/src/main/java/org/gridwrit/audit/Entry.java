package org.gridwrit.audit;

import java.time.Instant;
import java.util.UUID;

/// One line of the trail, as it was written.
///
/// @param records how many records it stands for: a list, an export
/// @param purpose what a look was for, where that is known
record Entry(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String actorRole,
        String action,
        UUID subject,
        int records,
        String purpose,
        String detail) {}
