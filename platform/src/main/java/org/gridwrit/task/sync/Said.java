package org.gridwrit.task.sync;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Position;
import org.gridwrit.task.Report;
import org.jspecify.annotations.Nullable;

/// Makes of what a phone said what the commands take.
final class Said {
    /// What a sighting says when the worker had no time for words.
    private static final String SEEN = "刚刚看到本人";

    private Said() {}

    static Report report(Fact fact, Instant seenAt) {
        var outcome =
                one(Outcome.values(), fact.text("outcome")).orElseThrow(() -> new Refusal("report.outcome-missing"));
        return new Report(fact.id(), outcome, fact.text("words"), clue(fact), position(fact), unseen(fact), seenAt);
    }

    static Report sighting(Fact fact, Instant seenAt) {
        var words = fact.text("words").isBlank() ? SEEN : fact.text("words");
        return new Report(fact.id(), Outcome.FOUND, words, null, position(fact), seenAt);
    }

    /// What a phone does not know the name of is dropped, and nothing is refused for it.
    private static List<ClueKind> unseen(Fact fact) {
        return fact.said()
                .path("unseen")
                .valueStream()
                .map(it -> one(ClueKind.values(), it.asString("")))
                .flatMap(Optional::stream)
                .toList();
    }

    static UUID question(Fact fact) {
        try {
            return UUID.fromString(fact.text("question"));
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("question.unknown");
        }
    }

    static @Nullable Position position(Fact fact) {
        var at = fact.said().path("position");
        if (!at.path("longitude").isNumber() || !at.path("latitude").isNumber()) return null;
        return Position.told(
                at.path("longitude").asDouble(),
                at.path("latitude").asDouble(),
                at.path("accuracy").asDouble(0));
    }

    static boolean mock(Fact fact) {
        return fact.said().path("position").path("mock").asBoolean(false);
    }

    private static @Nullable Clue clue(Fact fact) {
        var clue = fact.said().path("clue");
        if (!clue.isObject()) return null;
        var kind = one(ClueKind.values(), Fact.text(clue, "kind"))
                .orElseThrow(() -> new Refusal("report.clue-kind-missing"));
        return new Clue(kind, Fact.text(clue, "words"));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, String name) {
        return Arrays.stream(values).filter(it -> it.name().equals(name)).findFirst();
    }
}
