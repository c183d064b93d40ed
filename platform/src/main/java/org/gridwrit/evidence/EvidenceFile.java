package org.gridwrit.evidence;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;

/// 取证材料 What a worker brought from a visit, as it came.
///
/// @param sha256 in hex, as the phone had stated it
/// @param sm3    in hex, of the same content
public record EvidenceFile(
        Id id,
        Id task,
        UUID report,
        Medium medium,
        EvidencePurpose purpose,
        String sha256,
        String sm3,
        int bytes,
        Instant storedAt) {
    public ZonedDateTime stored() {
        return storedAt.atZone(Times.CHINA);
    }
}
