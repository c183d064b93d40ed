package org.gridwrit.audit;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Times;

/// 查阅 Somebody saw a record that is about a person.
///
/// @param purpose what for, as far as the program knows; empty for lists
/// @param listed  in a list: the first time that day
public record Look(
        UUID id, Instant at, String who, String role, String action, UUID subject, String purpose, boolean listed) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
