package org.gridwrit.task.history;

import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.grid.Workers;
import org.gridwrit.paper.Numerals;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Report;
import org.gridwrit.task.TaskView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// What papers ask of the tasks of a case.
@Component
class TaskPapers {
    private static final int MOST = 200;

    private final HistoryStore history;
    private final OwnTasks tasks;
    private final Workers workers;
    private final MessageSource messages;

    TaskPapers(HistoryStore history, OwnTasks tasks, Workers workers, MessageSource messages) {
        this.history = history;
        this.tasks = tasks;
        this.workers = workers;
        this.messages = messages;
    }

    /// 走访 One report with the task it answers.
    record Visit(TaskView task, UUID id, String worker, Report report) {
        String when() {
            return time(report.seenAt().atZone(Times.CHINA));
        }
    }

    /// The oldest first. What was told of a watch is nobody's paper (个人信息保护法 28).
    List<Visit> visits(Actor actor, CaseFile file) {
        var own = tasks.of(actor, file.id());
        return history.steps(actor.scope(), file.id(), Set.of(Part.VISIT), Moment.END, MOST).reversed().stream()
                .filter(it -> own.containsKey(it.about().task().uuid()))
                .map(it -> new Visit(
                        Objects.requireNonNull(own.get(it.about().task().uuid())),
                        it.event().id(),
                        it.event().actor(),
                        Objects.requireNonNull(it.event().report())))
                .toList();
    }

    List<TaskView> tasks(Actor actor, CaseFile file) {
        return tasks.of(actor, file.id()).values().stream()
                .sorted((one, other) ->
                        one.id().uuid().toString().compareTo(other.id().uuid().toString()))
                .toList();
    }

    Map<Id, String> workers(List<TaskView> of) {
        var names = new HashMap<Id, String>();
        of.stream()
                .map(TaskView::worker)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Id::city, Collectors.toSet()))
                .values()
                .forEach(it -> names.putAll(workers.names(it)));
        return names;
    }

    /// A paper of a court is in Chinese, whatever language its pages were shown in.
    String text(String key) {
        return messages.getMessage(key, new Object[0], Locale.SIMPLIFIED_CHINESE);
    }

    /// 2026年11月3日9时05分
    static String time(ZonedDateTime at) {
        LocalDateTime local = at.toLocalDateTime();
        return Numerals.date(local.toLocalDate()) + "%d时%02d分".formatted(local.getHour(), local.getMinute());
    }
}
