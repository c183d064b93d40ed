package org.gridwrit.payout.payment;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.gridwrit.shared.Times;

/// 下载 Who took the file of a batch, and when.
public record Download(String by, Instant at) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
