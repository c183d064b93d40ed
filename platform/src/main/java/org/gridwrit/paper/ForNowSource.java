package org.gridwrit.paper;

import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Fen;
import org.springframework.stereotype.Component;

/// The applicant is told only of a case that has been terminated for now (法〔2016〕373号).
@Component
class ForNowSource implements PaperSource {
    @Override
    public PaperKind kind() {
        return PaperKind.FOR_NOW_NOTICE;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        if (!(file.state() instanceof CaseState.Closed(var on, var way)) || way != Closing.TERMINATED_FOR_NOW) {
            return List.of();
        }
        var left = new Fen(Math.max(
                0, Math.subtractExact(file.amount().value(), file.recovered().value())));
        return List.of(PaperFact.of(
                file.id().uuid(),
                Numerals.date(on),
                Map.of("终本日期", Numerals.date(on), "未到位金额", Numerals.yuan(left), "未到位金额大写", Numerals.capitals(left))));
    }
}
