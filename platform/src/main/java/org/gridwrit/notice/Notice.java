package org.gridwrit.notice;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 通知 One thing somebody was told, for good; read or not yet.
///
/// @param subject    the task or the alarm; absent when it is about several
/// @param caseNumber absent when it is about several, or about none
/// @param things     how many it is about
public record Notice(
        UUID id,
        NoticeKind kind,
        @Nullable Id subject,
        @Nullable String caseNumber,
        int things,
        Instant at,
        @Nullable Instant readAt) {
    public boolean read() {
        return readAt != null;
    }
}
