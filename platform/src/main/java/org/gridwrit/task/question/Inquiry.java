package org.gridwrit.task.question;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 询问 What a court asks about a report, and what its worker answered.
///
/// @param answer absent while it waits
public record Inquiry(
        UUID id,
        Id task,
        String words,
        String by,
        Role role,
        Instant at,
        @Nullable Reply answer) {
    /// 答复
    public record Reply(String words, String by, Instant at) {
        public ZonedDateTime inChina() {
            return at.atZone(Times.CHINA);
        }
    }

    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
