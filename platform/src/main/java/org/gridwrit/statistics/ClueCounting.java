package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;

/// 线索计数 Which facts follow from what was decided about the clues of one case: each stands where it stands now, since
/// the
/// day of the decision that brought it there. What repeats another counts nowhere.
final class ClueCounting {
    private ClueCounting() {}

    static void count(Collection<Happening> happenings, Set<Fact> facts) {
        happenings.stream()
                .filter(Happening.Clue.class::isInstance)
                .map(Happening.Clue.class::cast)
                .collect(Collectors.groupingBy(Happening.Clue::clue))
                .forEach((_, course) -> course(course, facts));
    }

    private static void course(List<Happening.Clue> unordered, Set<Fact> facts) {
        var course = unordered.stream()
                .sorted(Comparator.comparingInt(Happening.Clue::position))
                .toList();
        var now = course.getLast();
        if (now.repeated()) return;
        since(Measure.CLUES_TOLD, course, _ -> true, facts);
        since(Measure.CLUES_VERIFIED, course, it -> it.state().proved(), facts);
        since(Measure.CLUES_UNFOUNDED, course, it -> it.state() == ClueState.UNFOUNDED, facts);
        since(Measure.CLUES_STALE, course, it -> it.state() == ClueState.STALE, facts);
        since(Measure.CLUES_ACTED, course, it -> it.state().acted(), facts);
        since(Measure.CLUES_RECOVERED, course, it -> it.state() == ClueState.RECOVERED, facts);
        if (now.source() == Source.WORKER && now.kind() != AssetKind.WHEREABOUTS) {
            since(Measure.CLUES, course, it -> it.state().proved(), facts);
        }
        for (var it : course) {
            if (it.amount().value() > 0) {
                facts.add(fact(Measure.CLUE_AMOUNT, it.id(), it.day(), now, it.amount()));
            }
        }
    }

    /// Counts when it is so now, from the day it began to be so without a break.
    private static void since(
            Measure measure, List<Happening.Clue> course, Predicate<Happening.Clue> so, Set<Fact> facts) {
        int begin = course.size();
        while (begin > 0 && so.test(course.get(begin - 1))) begin--;
        if (begin == course.size()) return;
        var now = course.getLast();
        facts.add(fact(measure, now.clue(), course.get(begin).day(), now, Fen.ZERO));
    }

    private static Fact fact(Measure measure, UUID subject, LocalDate day, Happening.Clue now, Fen amount) {
        return new Fact(measure, subject, day, now.place(), amount, now.kind().name(), now.clue());
    }
}
