package org.gridwrit.task.history;

import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.gridwrit.task.TaskKind;
import org.springframework.stereotype.Component;

/// 走访记录 of a visit that was reported, in the words of the report.
@Component
class VisitPaper implements PaperSource {
    private final TaskPapers papers;

    VisitPaper(TaskPapers papers) {
        this.papers = papers;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.VISIT_RECORD;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return papers.visits(actor, file).stream()
                .filter(it -> it.task().kind() != TaskKind.WATCH && it.task().kind() != TaskKind.WITNESS)
                .map(this::fact)
                .toList();
    }

    private PaperFact fact(TaskPapers.Visit it) {
        var kind = papers.text("task.kind." + it.task().kind());
        var words = it.report().words();
        return PaperFact.of(
                it.id(),
                it.when() + " " + it.worker() + " · " + kind,
                Map.of(
                        "走访时间",
                        it.when(),
                        "走访人员",
                        it.worker(),
                        "走访结果",
                        papers.text("task.outcome." + it.report().outcome()),
                        "走访对象",
                        it.task().debtorName(),
                        "走访地点",
                        it.task().debtorAddress(),
                        "走访事项",
                        kind,
                        "走访经过",
                        words == null ? "" : words));
    }
}
