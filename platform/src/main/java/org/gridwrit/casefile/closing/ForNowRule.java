package org.gridwrit.casefile.closing;

import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.ClosingRule;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// A case is terminated for now when no condition is missing (法〔2016〕373号 1, 解释 517).
@Component
class ForNowRule implements ClosingRule {
    private final ConditionStore store;

    ForNowRule(ConditionStore store) {
        this.store = store;
    }

    @Override
    public void mustAllow(CaseFile file, ClosingAct act) {
        if (act.way() != Closing.TERMINATED_FOR_NOW) return;
        var records = store.ofCase(new Scope.OfCourt(file.court()), file.id());
        Checklist.missing(records, act.day()).stream().findFirst().ifPresent(it -> {
            throw new Refusal(it.refusal(), it.article);
        });
    }
}
