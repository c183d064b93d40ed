package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import org.gridwrit.shared.Fen;

/// 涉民生计数 All cases of the eight kinds, whether anybody helped in them or not: filed and claimed on the day of filing,
/// closed on the day of the first closing, money on the day it came in or was taken back.
final class LivelihoodCounting {
    private LivelihoodCounting() {}

    static void count(CountedCase of, Steps steps, Collection<Happening> happenings, Set<Fact> facts) {
        if (of.livelihood() == null) return;
        var kind = of.livelihood().name();
        var filings = steps.of(Matter.CASE);
        // Whatever was filed before filings were counted has no place of its own.
        if (filings.isEmpty()) return;
        var filing = filings.getFirst();
        facts.add(filing.fact(Measure.LIVELIHOOD_FILED, filing.now().day(), Fen.ZERO, kind));
        if (filing.now().amount().value() != 0) {
            facts.add(filing.fact(
                    Measure.LIVELIHOOD_CLAIMED, filing.now().day(), filing.now().amount(), kind));
        }
        happenings.stream()
                .filter(Happening.Closing.class::isInstance)
                .map(Happening::day)
                .min(Comparator.<LocalDate>naturalOrder())
                .ifPresent(day -> facts.add(filing.fact(Measure.LIVELIHOOD_CLOSED, day, Fen.ZERO, kind)));
        for (var it : happenings) {
            if (!(it instanceof Happening.Recovery(var id, var day, var amount))) continue;
            facts.add(new Fact(Measure.LIVELIHOOD_RECOVERED, id, day, filing.place(), amount, kind, null));
        }
    }
}
