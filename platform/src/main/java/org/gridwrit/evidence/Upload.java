package org.gridwrit.evidence;

import java.time.Instant;
import java.util.UUID;

/// 上传 How far a file has come.
///
/// @param received whole when equal to `bytes` of what was announced
public record Upload(NewUpload announced, UUID task, UUID report, int received, Instant touchedAt) {
    public boolean isWhole() {
        return received == announced.bytes();
    }
}
