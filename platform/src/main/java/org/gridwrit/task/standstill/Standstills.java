package org.gridwrit.task.standstill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.clock.LegalClock;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.Timelines;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.list.TaskListStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 为什么没有进展 For every case, whoever asks: each attempt with time, person and reason, and the next lawful step.
@Service
class Standstills {
    private static final int MOST = 500;

    /// Done at a desk or a screen, and no attempt.
    private static final Set<String> NO_ATTEMPT = Set.of(
            "task.verb.PLAN", "task.verb.PLAN-DISPATCH", "task.verb.DISPATCH", "task.verb.ACCEPT", "task.verb.CONFIRM");

    private final CaseFiles cases;
    private final TaskListStore tasks;
    private final Timelines timelines;
    private final Clocks clocks;
    private final Clock clock;

    Standstills(CaseFiles cases, TaskListStore tasks, Timelines timelines, Clocks clocks, Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.timelines = timelines;
        this.clocks = clocks;
        this.clock = clock;
    }

    private record Sought(TaskKind kind, String debtor) {}

    /// @throws org.gridwrit.shared.Refusal `casefile.unknown`, also for a case of another court
    @Transactional
    Standstill look(Actor actor, Id casefile) {
        var file = cases.look(actor, casefile);
        var today = Times.today(clock);
        var parts = EnumSet.of(Part.ROUTE, Part.TASK, Part.VISIT, Part.RECUSAL);
        var tried = timelines.before(actor, casefile, parts, Moment.END, MOST).stream()
                .filter(it -> !(it.title() instanceof Said.Known(var key, var _) && NO_ATTEMPT.contains(key)))
                .toList();
        var sought = tasks.ofCase(actor.scope(), casefile).stream()
                .sorted(Comparator.comparing(it -> it.id().uuid().toString()))
                .collect(Collectors.groupingBy(
                        it -> new Sought(it.kind(), it.debtorName()), LinkedHashMap::new, Collectors.toList()));
        var quests = sought.entrySet().stream()
                .map(it -> quest(it.getKey(), it.getValue(), tried, today))
                .toList();
        var routes = tried.stream().filter(it -> it.part() == Part.ROUTE).toList();
        var waits = routes.stream().anyMatch(it -> it.marks().contains(Entry.ADDRESS_WAITS));
        var steps =
                CaseStep.of(file.state(), file.filedOn(), sixMonths(actor, casefile), !quests.isEmpty(), waits, today);
        return new Standstill(file, steps, routes, quests);
    }

    /// The clock that everybody sees: pauses and days off are in it, and a case that was resumed has begun another.
    private @Nullable LocalDate sixMonths(Actor actor, Id casefile) {
        return clocks.ofCase(actor, casefile).clocks().stream()
                .filter(it -> it.kind() == ClockKind.SIX_MONTHS && it.runs())
                .map(LegalClock::lastOn)
                .findFirst()
                .orElse(null);
    }

    private static Quest quest(Sought sought, List<TaskView> tasks, List<Entry> tried, LocalDate today) {
        var own = tasks.stream().map(TaskView::id).collect(Collectors.toSet());
        var next = NextStep.of(sought.kind, tasks.stream().map(Turn::of).toList(), today);
        return new Quest(
                sought.kind,
                sought.debtor,
                tasks.getLast().id(),
                next,
                tried.stream()
                        .filter(it ->
                                it.about() != null && own.contains(it.about().task()))
                        .toList());
    }
}
