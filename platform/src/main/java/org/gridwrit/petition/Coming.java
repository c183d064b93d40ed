package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.shared.Times;

/// 来访 One time they came.
///
/// @param words what was said this time; of the first time it is the demand itself
public record Coming(
        UUID id, CameBy cameBy, LocalDate cameOn, int people, String words, String enteredBy, Instant enteredAt) {
    public ZonedDateTime entered() {
        return enteredAt.atZone(Times.CHINA);
    }
}
