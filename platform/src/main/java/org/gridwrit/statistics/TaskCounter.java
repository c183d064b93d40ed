package org.gridwrit.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskMoved;
import org.gridwrit.task.TaskReported;
import org.gridwrit.task.TasksSent;
import org.gridwrit.task.recheck.RechecksOpened;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// 事项计数 Listens for what becomes of tasks. A docket asks for thousands at once: they are entered at once too.
@Component
class TaskCounter {
    private final Ledger ledger;
    private final UnitNames units;

    TaskCounter(Ledger ledger, UnitNames units) {
        this.ledger = ledger;
        this.units = units;
    }

    @ApplicationModuleListener
    void sent(TasksSent it) {
        ledger.enter(it.tasks().stream()
                .filter(one -> counts(one.kind()))
                .map(one -> asked(it, one))
                .toList());
    }

    /// Where and when a watched person was asked for and seen is kept nowhere but with the sighting itself.
    private static boolean counts(TaskKind kind) {
        return kind != TaskKind.WATCH;
    }

    private static Ledger.Stepped asked(TasksSent all, TasksSent.Sent it) {
        var stage = it.worker() == null ? TaskCounting.PLANNED : TaskCounting.SENT;
        var of = new CountedCase(all.city(), it.caseId(), it.caseNumber(), it.court(), it.livelihood());
        return new Ledger.Stepped(
                of, step(it.task(), all.at(), it.village(), it.kind().name(), stage));
    }

    @ApplicationModuleListener
    void reported(TaskReported it) {
        if (!counts(it.kind())) return;
        ledger.enter(
                new CountedCase(it.task().city(), it.caseId(), it.caseNumber(), it.court(), null),
                step(it.task().uuid(), it.at(), it.village(), it.outcome().name(), TaskCounting.ANSWERED));
    }

    @ApplicationModuleListener
    void moved(TaskMoved it) {
        if (!counts(it.kind())) return;
        ledger.enter(
                new CountedCase(it.task().city(), it.caseId(), it.caseNumber(), it.court(), it.livelihood()),
                step(it.task().uuid(), it.at(), it.village(), "", it.state().name()));
    }

    @ApplicationModuleListener
    void opened(RechecksOpened all) {
        ledger.enter(all.rechecks().stream().map(it -> due(all, it)).toList());
    }

    private Ledger.Stepped due(RechecksOpened all, RechecksOpened.Opened it) {
        var of = new CountedCase(all.city(), it.caseId(), it.caseNumber(), it.court(), null);
        return new Ledger.Stepped(
                of,
                new Happening.Step(
                        it.recheck(),
                        it.due(),
                        Matter.RECHECK,
                        it.recheck(),
                        all.at(),
                        units.nowhere(it.court()),
                        "",
                        "DUE",
                        Fen.ZERO));
    }

    /// The same of a task at the same moment is the same step.
    private static Happening.Step step(UUID task, Instant at, String village, String word, String stage) {
        var key = UUID.nameUUIDFromBytes((task + " " + stage + " " + at).getBytes(StandardCharsets.UTF_8));
        var day = LocalDate.ofInstant(at, Times.CHINA);
        return new Happening.Step(key, day, Matter.TASK, task, at, village, word, stage, Fen.ZERO);
    }
}
