package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;

/// 计数规则 Which facts follow from what happened in one case. Depends on what happened, never on the order in which it
/// became known: events of different modules may overtake each other.
final class Counting {
    private Counting() {}

    static Set<Fact> facts(CountedCase of, Collection<Happening> happenings) {
        var facts = new HashSet<Fact>();
        for (var it : happenings) if (it instanceof Happening.Confirmation found) confirmed(found, facts);
        ClueCounting.count(happenings, facts);
        ServiceCounting.count(happenings, facts);
        var help = firstHelp(happenings);
        help.ifPresent(it -> helped(of, it, happenings, facts));
        var steps = new Steps(happenings, help.map(Happening.Confirmation::village));
        SettlementCounting.count(steps, facts);
        LivelihoodCounting.count(of, steps, happenings, facts);
        BreachCounting.count(steps, facts);
        PetitionCounting.count(steps, facts);
        TaskCounting.count(steps, happenings, facts);
        ClosingCounting.count(help, happenings, facts);
        ForNowCounting.count(steps, happenings, facts);
        return facts;
    }

    /// 案件 As the latest filing or correction says it is; what never said so stays as it is known.
    static CountedCase corrected(CountedCase of, Collection<Happening> happenings) {
        return new Steps(happenings, Optional.empty())
                .of(Matter.CASE).stream()
                        .map(Steps.Course::now)
                        .filter(it -> !it.word().isEmpty())
                        .findFirst()
                        .map(it -> of.with(Livelihood.valueOf(it.word())))
                        .orElse(of);
    }

    private static void confirmed(Happening.Confirmation found, Set<Fact> facts) {
        if (found.outcome() == Outcome.FOUND) facts.add(fact(Measure.PERSONS_FOUND, found));
        if (found.kind() == TaskKind.SERVE && found.outcome() == Outcome.SERVED) {
            facts.add(fact(Measure.DOCUMENTS_SERVED, found));
        }
    }

    /// What came before the help counts from the day of the help: only then was the case one that was helped.
    private static void helped(
            CountedCase of, Happening.Confirmation help, Collection<Happening> happenings, Set<Fact> facts) {
        var livelihood = of.livelihood() != null;
        facts.add(new Fact(Measure.CASES_HELPED, of.id(), help.day(), help.village(), Fen.ZERO));
        happenings.stream()
                .filter(Happening.Closing.class::isInstance)
                .map(Happening::day)
                .min(Comparator.naturalOrder())
                .map(day -> later(day, help.day()))
                .ifPresent(day -> {
                    facts.add(new Fact(Measure.CASES_RESOLVED, of.id(), day, help.village(), Fen.ZERO));
                    if (livelihood) {
                        facts.add(new Fact(Measure.LIVELIHOOD_CASES, of.id(), day, help.village(), Fen.ZERO));
                    }
                });
        for (var it : happenings) {
            if (!(it instanceof Happening.Recovery(var id, var on, var amount))) continue;
            var day = later(on, help.day());
            facts.add(new Fact(Measure.RECOVERED_AMOUNT, id, day, help.village(), amount));
            if (livelihood) facts.add(new Fact(Measure.LIVELIHOOD_AMOUNT, id, day, help.village(), amount));
        }
    }

    private static Optional<Happening.Confirmation> firstHelp(Collection<Happening> happenings) {
        return happenings.stream()
                .filter(Happening.Confirmation.class::isInstance)
                .map(Happening.Confirmation.class::cast)
                .filter(Happening.Confirmation::useful)
                .min(Comparator.comparing(Happening.Confirmation::day).thenComparing(Happening.Confirmation::id));
    }

    private static Fact fact(Measure measure, Happening.Confirmation found) {
        return new Fact(measure, found.id(), found.day(), found.village(), Fen.ZERO);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
