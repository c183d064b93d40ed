package org.gridwrit.task.history;

import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.paper.Numerals;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskView;
import org.springframework.stereotype.Component;

/// 协助执行事项委托 of a task that has gone out to a worker.
@Component
class EntrustmentPaper implements PaperSource {
    private final TaskPapers papers;

    EntrustmentPaper(TaskPapers papers) {
        this.papers = papers;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.ENTRUSTMENT;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        var own = papers.tasks(actor, file).stream()
                .filter(it -> it.kind() != TaskKind.WATCH && it.state().open())
                .toList();
        var names = papers.workers(own);
        return own.stream()
                .map(it -> {
                    var worker = it.worker() == null ? "" : names.getOrDefault(it.worker(), "");
                    var fact = fact(it, worker);
                    return it.state() == State.PLANNED || worker.isEmpty()
                            ? fact.lacking("task.paper-not-dispatched")
                            : fact;
                })
                .toList();
    }

    private PaperFact fact(TaskView it, String worker) {
        var kind = papers.text("task.kind." + it.kind());
        return PaperFact.of(
                it.id().uuid(),
                kind + " · " + it.debtorName() + (worker.isEmpty() ? "" : " · " + worker),
                Map.of(
                        "协助对象",
                        it.debtorName(),
                        "协助事项",
                        kind,
                        "完成期限",
                        Numerals.date(it.dueOn()),
                        "协助地点",
                        it.debtorAddress(),
                        "协助人员",
                        worker,
                        "协助要求",
                        it.words()));
    }
}
