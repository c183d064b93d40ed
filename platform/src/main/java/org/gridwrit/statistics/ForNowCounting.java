package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;

/// 终本队列 What became of the cases that were terminated for now: all of it counts on the day of the termination, until
/// the case is terminated for now again.
final class ForNowCounting {
    private ForNowCounting() {}

    static void count(Steps steps, Collection<Happening> happenings, Set<Fact> facts) {
        var closings = happenings.stream()
                .filter(Happening.Closing.class::isInstance)
                .map(Happening.Closing.class::cast)
                .filter(it -> !it.way().isEmpty())
                .sorted(Comparator.comparing(Happening.Closing::day).thenComparing(Happening.Closing::id))
                .toList();
        var begun = closings.stream().filter(ForNowCounting::forNow).toList();
        for (int i = 0; i < begun.size(); i++) {
            var until = i + 1 < begun.size() ? begun.get(i + 1).day() : LocalDate.MAX;
            new Stay(begun.get(i), until, steps, facts).count(closings, happenings);
        }
    }

    private static boolean forNow(Happening.Closing it) {
        return it.way().equals(Closing.TERMINATED_FOR_NOW.name());
    }

    /// @param until the day of the next termination for now; from then on it counts there
    private record Stay(Happening.Closing from, LocalDate until, Steps steps, Set<Fact> facts) {
        void count(List<Happening.Closing> closings, Collection<Happening> happenings) {
            add(Measure.FORNOW_CLOSED, from.id(), Fen.ZERO);
            var answers = steps.of(Matter.TASK).stream()
                    .filter(task -> task.steps().stream().anyMatch(Stay::asksToRecheck))
                    .flatMap(task -> task.steps().stream())
                    .filter(it -> it.stage().equals(TaskCounting.ANSWERED) && within(it.day()))
                    .toList();
            if (!answers.isEmpty()) add(Measure.FORNOW_RECHECKED, from.id(), Fen.ZERO);
            if (answers.stream().anyMatch(it -> it.word().equals(Outcome.PROPERTY_FOUND.name()))) {
                add(Measure.FORNOW_FOUND, from.id(), Fen.ZERO);
            }
            if (steps.of(Matter.RESUMPTION).stream()
                    .anyMatch(it -> within(it.now().day()))) {
                add(Measure.FORNOW_RESUMED, from.id(), Fen.ZERO);
            }
            if (closings.stream().anyMatch(it -> !forNow(it) && within(it.day()))) {
                add(Measure.FORNOW_ENDED, from.id(), Fen.ZERO);
            }
            for (var it : happenings) {
                if (it instanceof Happening.Recovery(var id, var day, var amount) && day.isAfter(from.day())) {
                    if (within(day)) add(Measure.FORNOW_AMOUNT, id, amount);
                }
            }
        }

        private static boolean asksToRecheck(Happening.Step it) {
            return it.word().equals(TaskKind.RECHECK.name());
        }

        private boolean within(LocalDate day) {
            return !day.isBefore(from.day()) && day.isBefore(until);
        }

        private void add(Measure measure, UUID subject, Fen amount) {
            var place = steps.home().orElse(from.place());
            facts.add(new Fact(measure, subject, from.day(), place, amount, "", null));
        }
    }
}
