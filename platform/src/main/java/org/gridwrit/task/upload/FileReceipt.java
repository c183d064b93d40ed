package org.gridwrit.task.upload;

import java.time.Instant;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidencePurpose;
import org.gridwrit.shared.Id;

/// 回执 That a file has come whole, and what it is. Now the phone may forget it.
///
/// @param digest SM3 in hex
public record FileReceipt(
        Id id, String sha256, int bytes, String type, EvidencePurpose use, Instant storedAt, String digest) {
    static FileReceipt of(EvidenceFile file) {
        return new FileReceipt(
                file.id(),
                file.sha256(),
                file.bytes(),
                file.medium().type(),
                file.purpose(),
                file.storedAt(),
                file.sm3());
    }
}
