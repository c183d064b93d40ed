package org.gridwrit.task.sync;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// Which phone sends, and what its clock says.
///
/// @param device any name of the installation
record Sender(String device, PhoneClock clock) {
    private static final int LONGEST = 64;

    static Sender of(JsonNode body, Instant now) {
        var named = Fact.text(body, "device").replace("\0", "").strip();
        return new Sender(
                named.length() > LONGEST ? named.substring(0, LONGEST) : named,
                new PhoneClock(Fact.instant(body, "sentAt"), now));
    }
}
