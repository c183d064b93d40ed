package org.gridwrit.settlement.talk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.paper.Numerals;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.springframework.stereotype.Component;

/// 劝导笔录 on paper, for those who were heard to sign (CPL 241).
@Component
class TalkPaper implements PaperSource {
    private final TalkStore store;
    private final Points points;

    TalkPaper(TalkStore store, Points points) {
        this.store = store;
        this.points = points;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.PERSUASION_RECORD;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return store.ofCase(actor.scope(), file.id(), Moment.END, Talks.MOST).reversed().stream()
                .map(it -> fact(file, it))
                .toList();
    }

    private PaperFact fact(CaseFile file, Talk it) {
        var result = points.text("talk.result." + it.what().result());
        var day = Numerals.date(it.what().heldOn());
        return PaperFact.of(it.id().uuid(), day + " · " + result, values(file, it, day, result));
    }

    private Map<String, String> values(CaseFile file, Talk it, String day, String result) {
        var heard = it.heard(file).stream()
                .map(one -> one.name() + "（" + points.text("settlement.side." + one.role()) + "）")
                .collect(Collectors.joining("、"));
        var values = new HashMap<String, String>();
        values.put("劝导日期", day);
        values.put("劝导结果", result);
        values.put("劝导地点", it.what().place());
        values.put("到场当事人", heard.isEmpty() ? "无" : heard);
        values.put("其他在场人", it.what().others().isEmpty() ? "无" : it.what().others());
        values.put("劝导经过", it.what().words());
        values.put("异议", it.what().objections().isEmpty() ? "无" : it.what().objections());
        values.put("记录人", it.by());
        return values;
    }
}
