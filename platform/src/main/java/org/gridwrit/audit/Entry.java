package org.gridwrit.audit;

import java.time.Instant;
import java.util.UUID;

/// One line of the trail, as it was written.
record Entry(
        UUID id,
        Instant at,
        UUID actorId,
        String actorName,
        String actorRole,
        String action,
        UUID subject,
        String detail) {}
