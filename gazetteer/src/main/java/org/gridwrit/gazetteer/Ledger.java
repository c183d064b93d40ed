package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Explanation.Weight;

/// Writes down how readings came to their scores. Only an explanation pays for it.
final class Ledger {
    /// No page shows more.
    private static final int MOST = 50;

    private final Text text;
    private final List<Weight> weights = new ArrayList<>();
    private final List<Reading> givenUp = new ArrayList<>();

    Ledger(Text text) {
        this.text = text;
    }

    void begin() {
        weights.clear();
    }

    /// The reason rests on these characters of the folded text; on none when they are equal.
    void add(String rule, int points, int from, int till) {
        weights.add(weight(text, rule, points, from, till));
    }

    static Weight weight(Text text, String rule, int points, int from, int till) {
        if (from < 0 || till <= from) return new Weight(rule, points, 0, 0, "");
        var span = text.evidence(from, till, rule, "", "");
        return new Weight(rule, points, span.start(), span.end(), span.text());
    }

    List<Weight> weights() {
        return List.copyOf(weights);
    }

    void givenUp(Reading reading) {
        if (givenUp.size() < MOST) givenUp.add(reading);
    }

    List<Reading> givenUp() {
        return givenUp;
    }
}
