package org.gridwrit.payout.rate;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 利率变动 Rates that one person brought in and another let count.
public record RateChange(
        UUID id,
        List<RateImport.Line> lines,
        State state,
        UUID askedBy,
        String askedByName,
        Instant askedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt) {
    public enum State {
        /// 待复核
        ASKED,
        /// 已生效
        TAKEN,
        /// 未通过
        REFUSED
    }

    public ZonedDateTime asked() {
        return askedAt.atZone(Times.CHINA);
    }

    public @Nullable ZonedDateTime decided() {
        return decidedAt == null ? null : decidedAt.atZone(Times.CHINA);
    }
}
