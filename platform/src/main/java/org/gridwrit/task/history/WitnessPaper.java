package org.gridwrit.task.history;

import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.springframework.stereotype.Component;

/// 现场见证笔录 where somebody was there and has said so (CPL 256, 261).
@Component
class WitnessPaper implements PaperSource {
    private final TaskPapers papers;

    WitnessPaper(TaskPapers papers) {
        this.papers = papers;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.WITNESS_RECORD;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return papers.visits(actor, file).stream()
                .filter(it ->
                        it.task().kind() == TaskKind.WITNESS && it.report().outcome() == Outcome.DONE)
                .map(it -> {
                    var words = it.report().words();
                    return PaperFact.of(
                            it.id(),
                            it.when() + " " + it.worker(),
                            Map.of(
                                    "见证时间",
                                    it.when(),
                                    "见证人员",
                                    it.worker(),
                                    "见证地点",
                                    it.task().debtorAddress(),
                                    "见证事项",
                                    it.task().words(),
                                    "见证经过",
                                    words == null ? "" : words));
                })
                .toList();
    }
}
