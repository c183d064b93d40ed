package org.gridwrit.task.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.jspecify.annotations.Nullable;

/// What a phone sends, for the description of the API; read more forgivingly by [Fact].
record FactsShape(@Nullable String device, @Nullable Instant sentAt, List<FactShape> facts) {
    record FactShape(
            UUID id,
            FactKind kind,
            @Nullable Id task,
            @Nullable Instant at,
            @Nullable Outcome outcome,
            @Nullable String words,
            @Nullable String reason,
            @Nullable UUID question,
            @Nullable String consumption,
            @Nullable LocalDate day,
            @Nullable String place,
            @Nullable Clue clue,
            @Nullable Place position,
            @Nullable List<ClueKind> unseen,
            @Nullable List<Announced> files) {}

    record Place(
            double longitude,
            double latitude,
            double accuracy,
            @Nullable Boolean mock) {}

    record Announced(Id id, String sha256, long bytes, String type) {}
}
