package org.gridwrit.evidence;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 取证材料 What a worker brought from a visit, as it came.
///
/// @param signedBy of a signature whose hand is known
/// @param sha256 in hex, as the phone had stated it
/// @param sm3    in hex, of the same content
public record EvidenceFile(
        Id id,
        Id task,
        UUID report,
        Medium medium,
        EvidencePurpose purpose,
        @Nullable SignedBy signedBy,
        String sha256,
        String sm3,
        int bytes,
        Instant storedAt) {
    /// The message that says what it is: a signature says whose.
    public String what() {
        return "files.purpose." + purpose + (signedBy == null ? "" : "." + signedBy);
    }

    public ZonedDateTime stored() {
        return storedAt.atZone(Times.CHINA);
    }
}
