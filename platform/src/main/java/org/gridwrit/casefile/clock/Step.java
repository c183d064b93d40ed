package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import java.util.Optional;

/// 提醒的层级 Who is told of a clock that runs out: first who can still act, then who sees to it, then who answers for it.
public enum Step {
    NOBODY,
    OFFICER,
    LIAISON,
    PRESIDENT;

    /// Absent when everybody has been told.
    Optional<Step> next() {
        return this == PRESIDENT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    /// From which day on this one is told. The president hears of what is over.
    LocalDate day(ClockKind kind, LocalDate last) {
        return switch (this) {
            case NOBODY -> LocalDate.MIN;
            case OFFICER -> last.minusDays(kind.officerBefore());
            case LIAISON -> last.minusDays(kind.liaisonBefore());
            case PRESIDENT -> last.plusDays(1);
        };
    }
}
