package org.gridwrit.statistics;

import java.util.Set;
import org.gridwrit.shared.Fen;

/// 信访计数 Each petition once, on the day it was registered; repeated since the day they came again; settled as it stands
/// now. A promise counts when it was said what became of it.
final class PetitionCounting {
    static final String COLLECTIVE = "COLLECTIVE";

    private PetitionCounting() {}

    static void count(Steps steps, Set<Fact> facts) {
        for (var it : steps.of(Matter.PETITION)) {
            var came = it.only(step -> step.stage().startsWith("CAME"));
            if (came.steps().isEmpty()) continue;
            var first = came.steps().getFirst();
            facts.add(it.fact(Measure.PETITIONS, first.day(), Fen.ZERO));
            it.steps().stream()
                    .filter(step -> step.word().equals(COLLECTIVE))
                    .findFirst()
                    .ifPresent(step -> facts.add(it.fact(Measure.PETITIONS_COLLECTIVE, first.day(), Fen.ZERO)));
            came.steps().stream()
                    .filter(step -> step.stage().equals("CAME_AGAIN"))
                    .findFirst()
                    .ifPresent(step -> facts.add(it.fact(Measure.PETITIONS_REPEATED, step.day(), Fen.ZERO)));
            it.since(step -> step.stage().equals("SETTLED"))
                    .ifPresent(step -> facts.add(it.fact(Measure.PETITIONS_SETTLED, step.day(), Fen.ZERO)));
        }
        for (var it : steps.of(Matter.PROMISE)) {
            facts.add(it.fact(Measure.PROMISES_SAID, it.now().day(), Fen.ZERO));
            if (it.now().stage().equals("PROMISE_KEPT")) {
                facts.add(it.fact(Measure.PROMISES_KEPT, it.now().day(), Fen.ZERO));
            }
        }
    }
}
