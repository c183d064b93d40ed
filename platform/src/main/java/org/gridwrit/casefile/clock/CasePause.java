package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 扣除期间 A pause of one case, and why.
public record CasePause(
        UUID id,
        PauseReason reason,
        LocalDate from,
        @Nullable LocalDate until,
        String words) {
    public Pause days() {
        return new Pause(from, until);
    }
}
