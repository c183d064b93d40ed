package org.gridwrit.task.field;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Position;
import org.gridwrit.task.Report;
import org.gridwrit.task.state.Words;
import org.jspecify.annotations.Nullable;

/// A report as the form on the phone sends it. A position is taken only when the worker pressed the button for it.
///
/// @param unseen kinds that were looked for and not seen
/// @param also what other courts ask about the same debtor and this visit answers as well, as [Companion#key]
record ReportForm(
        @Nullable Outcome outcome,
        @Nullable String words,
        @Nullable ClueKind clueKind,
        @Nullable String clueWords,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable Double accuracy,
        @Nullable List<String> also,
        @Nullable List<ClueKind> unseen) {
    ReportForm() {
        this(null, null, null, null, null, null, null, null, null);
    }

    Report read(UUID id, Instant now) {
        if (outcome == null) throw new Refusal("report.outcome-missing");
        return new Report(id, outcome, words, clue(), position(), unseen == null ? List.of() : unseen, now);
    }

    List<Companion.Key> companions() {
        return also == null
                ? List.of()
                : also.stream().map(Companion.Key::valueOf).toList();
    }

    private @Nullable Clue clue() {
        var typed = Words.optional(clueWords);
        if (clueKind == null) {
            if (typed.isEmpty()) return null;
            throw new Refusal("report.clue-kind-missing");
        }
        return new Clue(clueKind, typed);
    }

    private @Nullable Position position() {
        return longitude == null || latitude == null || accuracy == null
                ? null
                : Position.told(longitude, latitude, accuracy);
    }
}
