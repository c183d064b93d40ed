package org.gridwrit.identity.session;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.gridwrit.shared.Times;

/// A signing-in as its owner and the security administrator see it.
public record SessionLine(UUID id, String browser, String address, Instant startedAt, Instant seenAt) {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(Times.CHINA);

    public String started() {
        return MINUTE.format(startedAt);
    }

    public String seen() {
        return MINUTE.format(seenAt);
    }
}
