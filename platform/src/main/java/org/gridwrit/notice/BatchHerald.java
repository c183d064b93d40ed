package org.gridwrit.notice;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.identity.Addressees;
import org.gridwrit.notice.live.Signal;
import org.gridwrit.notice.live.Signals;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TasksSent;
import org.gridwrit.task.TasksSent.Sent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// A docket may bring thousands of tasks: each court, township and worker is told once of its share.
@Component
class BatchHerald {
    private final Signals signals;
    private final Notices notices;
    private final Addressees addressees;

    BatchHerald(Signals signals, Notices notices, Addressees addressees) {
        this.signals = signals;
        this.notices = notices;
        this.addressees = addressees;
    }

    @ApplicationModuleListener
    void sent(TasksSent it) {
        it.tasks().stream().collect(groupingBy(Sent::court)).forEach((court, tasks) -> signal(it, tasks, court, ""));
        it.tasks().stream()
                .collect(groupingBy(BatchHerald::township))
                .forEach((place, tasks) -> signal(it, tasks, "", place));
        toWorkers(it);
        toDispatchers(it);
    }

    private void toWorkers(TasksSent it) {
        var ofWorkers = it.tasks().stream()
                .filter(task -> task.worker() != null)
                .collect(groupingBy(task -> Objects.requireNonNull(task.worker())));
        var accounts = addressees.workers(ofWorkers.keySet()).stream()
                .collect(Collectors.toMap(
                        one -> Objects.requireNonNullElse(one.worker(), new UUID(0, 0)), one -> one, (a, _) -> a));
        ofWorkers.forEach((worker, tasks) -> {
            var account = accounts.get(worker);
            if (account != null) notices.tell(news(NoticeKind.TASK, it, tasks), List.of(account));
        });
    }

    private void toDispatchers(TasksSent it) {
        it.tasks().stream()
                .filter(task -> task.worker() == null)
                .collect(groupingBy(BatchHerald::township))
                .forEach((place, tasks) ->
                        notices.tell(news(NoticeKind.WAITING, it, tasks), addressees.dispatchers(place)));
    }

    private void signal(TasksSent it, List<Sent> tasks, String court, String place) {
        var waits = tasks.stream().anyMatch(task -> task.worker() == null);
        var first = tasks.getFirst();
        var told = Signal.of(
                waits ? NoticeKind.WAITING : NoticeKind.TASK,
                new Id(it.city(), first.task()),
                first.task(),
                court,
                place,
                first.caseNumber());
        signals.tell(List.of(told.about(tasks.size())));
    }

    private static News news(NoticeKind kind, TasksSent it, List<Sent> tasks) {
        var first = tasks.getFirst();
        return News.of(kind, new Id(it.city(), first.task()), first.caseNumber(), tasks.size());
    }

    private static String township(Sent task) {
        return task.village().substring(0, 9);
    }
}
