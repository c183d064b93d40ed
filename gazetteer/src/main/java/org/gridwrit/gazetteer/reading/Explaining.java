package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.Explanation.Considered;
import org.gridwrit.gazetteer.Explanation.Policy;
import org.gridwrit.gazetteer.Explanation.Standing;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;

/// Puts a look at an address into words for whoever asks why.
final class Explaining {
    private static final Policy POLICY = new Policy(Decision.WRONG_COST, Decision.LEAST_CONFIDENCE, Decision.MARGIN);

    private final Atlas atlas;
    private final Wording wording;

    Explaining(Atlas atlas, Wording wording) {
        this.atlas = atlas;
        this.wording = wording;
    }

    Explanation of(Text text, Reader.Look look, List<Reading> givenUp) {
        var considered = new ArrayList<Considered>();
        for (var it : look.readings())
            considered.add(considered(text, it, standing(look.readings().getFirst(), it)));
        for (var it : givenUp) considered.add(considered(text, it, Standing.GIVEN_UP));
        var areas = look.areas();
        return new Explanation(
                text.input,
                text.shown(),
                areas == null ? List.of() : areas.evidence(text),
                List.copyOf(considered),
                POLICY,
                look.outcome());
    }

    private static Standing standing(Reading best, Reading it) {
        if (it.tier().isDoubtful()) return Standing.GIVEN_UP;
        return Decision.isNear(best, it) ? Standing.NEAR : Standing.BEHIND;
    }

    private Considered considered(Text text, Reading it, Standing standing) {
        return new Considered(
                atlas.place(it.village()),
                it.tier().word,
                it.score(),
                it.tier().confidence,
                standing,
                wording.evidence(text, it),
                it.weights());
    }
}
