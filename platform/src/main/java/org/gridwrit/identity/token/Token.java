package org.gridwrit.identity.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 访问令牌 A token as its holder sees it; the secret itself is kept by nobody but the program that uses it.
public record Token(
        UUID id,
        UUID account,
        String label,
        Set<TokenScope> scopes,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {
    public LocalDate created() {
        return createdAt.atZone(Times.CHINA).toLocalDate();
    }

    public LocalDate expires() {
        return expiresAt.atZone(Times.CHINA).toLocalDate();
    }

    public @Nullable LocalDate lastUsed() {
        return lastUsedAt == null ? null : lastUsedAt.atZone(Times.CHINA).toLocalDate();
    }
}
