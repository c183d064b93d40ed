package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Explanation.Weight;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.mention.Mention;
import org.jspecify.annotations.Nullable;

/// Adds up what speaks for one reading and against it.
///
/// Ten points make a reading about ten times likelier, throughout.
final class Account {
    private final Text text;
    /// Kept only for an explanation.
    private final @Nullable List<Weight> weights;

    private int score;

    Account(Text text, boolean explained) {
        this.text = text;
        this.weights = explained ? new ArrayList<>() : null;
    }

    void begin() {
        score = 0;
        if (weights != null) weights.clear();
    }

    void add(String rule, int points, Mention because) {
        add(rule, points, because.start(), because.end());
    }

    /// The reason rests on these characters of the folded text; on none when they are equal.
    void add(String rule, int points, int from, int till) {
        score += points;
        if (weights != null) weights.add(weight(text, rule, points, from, till));
    }

    int score() {
        return score;
    }

    List<Weight> weights() {
        return weights == null ? List.of() : List.copyOf(weights);
    }

    static Weight weight(Text text, String rule, int points, int from, int till) {
        if (from < 0 || till <= from || till > text.n) return new Weight(rule, points, 0, 0, "");
        var span = text.evidence(from, till, rule, "", "");
        return new Weight(rule, points, span.start(), span.end(), span.text());
    }
}
