package org.gridwrit.task.sync;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.SpendingReports;
import org.gridwrit.task.SpendingSeen;
import org.gridwrit.task.state.TaskStore;
import org.springframework.stereotype.Component;

/// 所见消费 Tells the court what a worker saw on an own task, however late. The task stays what it is.
@Component
class Spendings {
    private final TaskStore rows;
    private final FactStore facts;
    private final SpendingReports reports;

    Spendings(TaskStore rows, FactStore facts, SpendingReports reports) {
        this.rows = rows;
        this.facts = facts;
        this.reports = reports;
    }

    void tell(Actor worker, Id task, Fact fact, Instant seenAt) {
        var row = rows.lock(worker.scope(), task).orElseThrow(() -> new Refusal("task.unknown"));
        var debtor = facts.debtor(task).orElseThrow(() -> new Refusal("spending.nobody"));
        reports.seen(
                worker,
                new SpendingSeen(
                        new Id(task.city(), fact.id()),
                        task,
                        row.caseId(),
                        row.court(),
                        debtor,
                        fact.text("consumption"),
                        day(fact, LocalDate.ofInstant(seenAt, Times.CHINA)),
                        fact.text("place"),
                        fact.text("words"),
                        Said.position(fact)));
    }

    /// Which day the worker names; nonsense in it costs nobody a report.
    private static LocalDate day(Fact fact, LocalDate told) {
        try {
            var day = LocalDate.parse(fact.text("day"));
            return day.isAfter(told) || day.isBefore(told.minusYears(1)) ? told : day;
        } catch (DateTimeException nonsense) {
            return told;
        }
    }
}
