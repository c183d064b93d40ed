package org.gridwrit.payout.payment;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Times;

/// 回执 A file of the bank that was read.
public record ReturnFile(
        UUID id, String digest, int rows, int paid, int failed, int returned, int refused, String by, Instant at)
        implements Serializable {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
