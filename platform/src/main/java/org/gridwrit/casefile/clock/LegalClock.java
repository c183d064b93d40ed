package org.gridwrit.casefile.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 期限 One clock of one case.
///
/// @param startedOn not counted itself
/// @param lastOn    absent while the case is paused
/// @param words     what it is about, where a case may have several
/// @param told      who has been told so far that it runs out
public record LegalClock(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        ClockKind kind,
        LocalDate startedOn,
        @Nullable LocalDate lastOn,
        String words,
        Step told,
        @Nullable End end) {
    public record End(LocalDate on, String words) {}

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    public boolean runs() {
        return end == null && lastOn != null;
    }

    public boolean isPaused() {
        return end == null && lastOn == null;
    }

    /// Below zero when it is over; zero on its last day.
    public long left(LocalDate today) {
        return lastOn == null ? 0 : ChronoUnit.DAYS.between(today, lastOn);
    }

    /// Whether it ended later than the law wants, or runs on though it is over.
    public boolean isOver(LocalDate today) {
        return lastOn != null && lastOn.isBefore(end == null ? today : end.on());
    }

    LegalClock toldTo(Step step) {
        return new LegalClock(id, court, caseId, caseNumber, kind, startedOn, lastOn, words, step, end);
    }

    LegalClock lastOn(@Nullable LocalDate day) {
        return new LegalClock(id, court, caseId, caseNumber, kind, startedOn, day, words, told, end);
    }

    LegalClock ended(LocalDate day, String why) {
        return new LegalClock(id, court, caseId, caseNumber, kind, startedOn, lastOn, words, told, new End(day, why));
    }

    /// When the next one on the ladder is told; empty when nobody is left or nothing runs.
    Optional<LocalDate> tellOn() {
        var last = lastOn;
        if (last == null || end != null) return Optional.empty();
        return told.next().map(it -> it.day(kind, last));
    }
}
