package org.gridwrit.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;

/// 事项计数 All that becomes of a task counts on the day it was asked for, whenever it becomes known: each figure is a part
/// of the one before it, and a report that came late changes the month that waited for it. Given to somebody else
/// before it was answered, it counts as what it was given on as.
final class TaskCounting {
    static final String PLANNED = "PLANNED";
    static final String SENT = "SENT";
    static final String ANSWERED = "ANSWERED";
    private static final Set<String> BEGUN = Set.of(PLANNED, SENT);
    private static final Set<String> GIVEN_ON = Set.of(State.RECUSED.name(), State.REASSIGNED.name());

    private TaskCounting() {}

    static void count(Steps steps, Collection<Happening> happenings, Set<Fact> facts) {
        var tasks = steps.of(Matter.TASK);
        if (tasks.isEmpty()) return;
        var brought = Brought.of(happenings);
        var rechecks = new ArrayList<Steps.Course>();
        for (var it : tasks) {
            var asked = it.only(step -> BEGUN.contains(step.stage()));
            if (asked.steps().isEmpty()) continue;
            task(it, asked, brought, facts);
            if (asked.steps().getFirst().word().equals(TaskKind.RECHECK.name())) rechecks.add(it);
        }
        rechecks(steps.of(Matter.RECHECK), rechecks, facts);
    }

    private static void task(Steps.Course all, Steps.Course asked, Brought brought, Set<Fact> facts) {
        var begun = asked.steps().getFirst();
        var answer = first(all, Set.of(ANSWERED));
        var useful = brought.useful.contains(all.subject());
        var now = all.only(step -> !step.stage().equals(ANSWERED)).now();
        if (answer.isEmpty() && !useful && GIVEN_ON.contains(now.stage())) return;
        var it = new Counted(all.subject(), begun, facts);
        var sent = first(asked, Set.of(SENT)).map(Happening.Step::at).orElse(begun.at());
        it.add(Measure.TASKS_ASKED, 0);
        first(all, Set.of(ANSWERED, State.ACCEPTED.name()))
                .ifPresent(step -> it.add(Measure.TASKS_ACCEPTED, minutes(sent, step.at())));
        answer.ifPresent(step -> it.add(Measure.TASKS_ANSWERED, minutes(sent, step.at())));
        if (answer.isEmpty() && useful) it.add(Measure.TASKS_ANSWERED, 0);
        if (useful) it.add(Measure.TASKS_USEFUL, 0);
        if (brought.acted.contains(all.subject())) it.add(Measure.TASKS_ACTED, 0);
        if (brought.recovered.contains(all.subject())) it.add(Measure.TASKS_RECOVERED, 0);
        first(all, Set.of(State.CONFIRMED.name()))
                .ifPresent(step -> it.add(
                        Measure.TASKS_CONFIRMED,
                        minutes(answer.map(Happening.Step::at).orElse(sent), step.at())));
        if (first(all, Set.of(State.RETURNED.name())).isPresent()) it.add(Measure.TASKS_RETURNED, 0);
        if (now.stage().equals(State.WITHDRAWN.name())) it.add(Measure.TASKS_WITHDRAWN, 0);
        if (now.stage().equals(State.EXPIRED.name())) it.add(Measure.TASKS_EXPIRED, 0);
    }

    /// 终本复查 Done when one of the grids that were asked in it has answered, fruitful when one found property.
    private static void rechecks(List<Steps.Course> rechecks, List<Steps.Course> tasks, Set<Fact> facts) {
        var order = rechecks.stream()
                .sorted(Comparator.comparing(it -> it.now().day()))
                .toList();
        for (int i = 0; i < order.size(); i++) {
            var it = order.get(i);
            var due = it.now().day();
            var next = i + 1 < order.size() ? order.get(i + 1).now().day() : LocalDate.MAX;
            facts.add(it.fact(Measure.RECHECKS_DUE, due, Fen.ZERO));
            var answers = tasks.stream()
                    .filter(task -> within(task.steps(), due, next))
                    .flatMap(task -> task.steps().stream())
                    .filter(step -> step.stage().equals(ANSWERED))
                    .toList();
            if (!answers.isEmpty()) facts.add(it.fact(Measure.RECHECKS_DONE, due, Fen.ZERO));
            if (answers.stream().anyMatch(step -> step.word().equals(Outcome.PROPERTY_FOUND.name()))) {
                facts.add(it.fact(Measure.RECHECKS_FRUITFUL, due, Fen.ZERO));
            }
        }
    }

    private static boolean within(List<Happening.Step> steps, LocalDate from, LocalDate until) {
        var asked = steps.stream()
                .filter(step -> BEGUN.contains(step.stage()))
                .findFirst()
                .orElseThrow()
                .day();
        return !asked.isBefore(from) && asked.isBefore(until);
    }

    private static Optional<Happening.Step> first(Steps.Course of, Set<String> stages) {
        return of.steps().stream().filter(it -> stages.contains(it.stage())).findFirst();
    }

    /// Clocks of several instances may differ by a little; nothing takes less than no time.
    private static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }

    private record Counted(UUID subject, Happening.Step asked, Set<Fact> facts) {
        void add(Measure measure, long minutes) {
            facts.add(new Fact(measure, subject, asked.day(), asked.place(), new Fen(minutes), asked.word(), null));
        }
    }

    /// What tasks brought: a result the court found useful, a clue that was acted on, money.
    private record Brought(Set<UUID> useful, Set<UUID> acted, Set<UUID> recovered) {
        static Brought of(Collection<Happening> happenings) {
            var it = new Brought(new HashSet<>(), new HashSet<>(), new HashSet<>());
            happenings.stream()
                    .filter(Happening.Confirmation.class::isInstance)
                    .map(Happening.Confirmation.class::cast)
                    .filter(Happening.Confirmation::useful)
                    .forEach(found -> it.useful.add(found.id()));
            happenings.stream()
                    .filter(Happening.Clue.class::isInstance)
                    .map(Happening.Clue.class::cast)
                    .collect(Collectors.groupingBy(Happening.Clue::clue))
                    .values()
                    .forEach(it::clue);
            return it;
        }

        /// As it stands now; what repeats another brought nothing.
        private void clue(List<Happening.Clue> course) {
            var now = course.stream()
                    .max(Comparator.comparingInt(Happening.Clue::position))
                    .orElseThrow();
            var task = now.task();
            if (task == null || now.repeated()) return;
            if (now.state().proved()) useful.add(task);
            if (now.state().acted()) acted.add(task);
            if (now.state() == ClueState.RECOVERED) recovered.add(task);
        }
    }
}
