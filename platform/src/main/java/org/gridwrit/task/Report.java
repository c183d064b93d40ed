package org.gridwrit.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.state.Words;
import org.jspecify.annotations.Nullable;

/// 反馈 What a worker saw, as the phone recorded it. A fact: never edited, never refused for being late.
///
/// @param id     made on the phone, so that a resend cannot store it twice
/// @param words  may be empty when nothing was found
/// @param unseen kinds of property that were looked for and not seen
/// @param seenAt when, by the phone's clock
public record Report(
        UUID id,
        Outcome outcome,
        @Nullable String words,
        @Nullable Clue clue,
        @Nullable Position position,
        List<ClueKind> unseen,
        Instant seenAt) {
    private static final Duration LONGEST_OFFLINE = Duration.ofDays(366);

    public Report {
        words = Words.optional(words);
        if (words.isEmpty() && clue == null && outcome != Outcome.NOT_FOUND) throw new Refusal("report.words-missing");
        if (outcome == Outcome.PROPERTY_FOUND && clue == null) throw new Refusal("report.clue-missing");
        if (outcome == Outcome.NOT_FOUND && clue != null) throw new Refusal("report.clue-without-find");
        unseen = unseen.stream().filter(Objects::nonNull).distinct().sorted().toList(); // JSON may hold nulls
        if (clue != null && unseen.contains(clue.kind())) throw new Refusal("report.seen-and-unseen", clue.kind());
    }

    public Report(
            UUID id,
            Outcome outcome,
            @Nullable String words,
            @Nullable Clue clue,
            @Nullable Position position,
            Instant seenAt) {
        this(id, outcome, words, clue, position, List.of(), seenAt);
    }

    void mustSuit(TaskKind kind) {
        if (!outcome.lawfulFor(kind)) throw new Refusal("report.outcome-unlawful", outcome, kind);
    }

    /// A phone whose clock is plainly wrong saw it when it told us, as far as anybody knows.
    Report seenBy(Instant now) {
        var possible = !seenAt.isAfter(now) && seenAt.isAfter(now.minus(LONGEST_OFFLINE));
        return possible ? this : new Report(id, outcome, words, clue, position, unseen, now);
    }

    /// Whether this is a resend of what is stored under the same id. Clocks and positions may differ between tries.
    boolean repeats(Report stored) {
        return outcome == stored.outcome
                && Objects.equals(words, stored.words)
                && Objects.equals(clue, stored.clue)
                && unseen.equals(stored.unseen);
    }
}
