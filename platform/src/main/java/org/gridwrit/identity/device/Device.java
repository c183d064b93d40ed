package org.gridwrit.identity.device;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 绑定的手机 A phone that may sign in for one worker.
///
/// @param publicKey X.509 SubjectPublicKeyInfo in Base64
public record Device(
        UUID id,
        UUID account,
        String label,
        String publicKey,
        Instant boundAt,
        @Nullable Instant lastUsedAt) {
    public LocalDate bound() {
        return boundAt.atZone(Times.CHINA).toLocalDate();
    }

    public @Nullable LocalDate lastUsed() {
        return lastUsedAt == null ? null : lastUsedAt.atZone(Times.CHINA).toLocalDate();
    }
}
