package org.gridwrit.statistics;

import java.util.Set;
import org.gridwrit.shared.Fen;

/// 违反限制消费计数 Each report once, on the day it was entered; decided and true as it stands now, since the decision.
final class BreachCounting {
    private static final Set<String> DECIDED = Set.of("UNFOUNDED", "PERMITTED", "WARNED", "PUNISHED", "REFERRED");
    private static final Set<String> TRUE = Set.of("WARNED", "PUNISHED", "REFERRED");

    private BreachCounting() {}

    static void count(Steps steps, Set<Fact> facts) {
        for (var it : steps.of(Matter.BREACH)) {
            facts.add(it.fact(Measure.BREACHES_REPORTED, it.steps().getFirst().day(), Fen.ZERO));
            var decided = it.since(step -> DECIDED.contains(step.stage()));
            decided.ifPresent(step -> facts.add(it.fact(Measure.BREACHES_DECIDED, step.day(), Fen.ZERO)));
            it.since(step -> TRUE.contains(step.stage()))
                    .ifPresent(step -> facts.add(it.fact(Measure.BREACHES_CONFIRMED, step.day(), Fen.ZERO)));
            if (it.now().stage().equals("PUNISHED") && it.now().amount().value() > 0) {
                facts.add(it.fact(Measure.BREACH_FINES, it.now().day(), it.now().amount()));
            }
        }
    }
}
