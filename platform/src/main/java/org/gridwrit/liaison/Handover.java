package org.gridwrit.liaison;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;

/// 交接 Who handed over to whom, and what was open then.
///
/// @param cases how many cases of the one who left went to the successor as officer
public record Handover(
        Id id,
        String court,
        String township,
        Side side,
        UUID fromAccount,
        String from,
        UUID toAccount,
        String to,
        String words,
        int cases,
        String by,
        Instant at,
        List<HandedItem> items) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
