package org.gridwrit.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a check.
///
/// @param caseNumber and what follows: as the manifest says, where it is genuine
public record Checked(
        List<Finding> findings,
        int items,
        @Nullable String caseNumber,
        @Nullable String exportedBy,
        @Nullable Instant at) {
    public boolean holds() {
        return findings.isEmpty();
    }
}
