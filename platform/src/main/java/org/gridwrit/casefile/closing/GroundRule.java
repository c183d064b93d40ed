package org.gridwrit.casefile.closing;

import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.ClosingRule;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// A case ends on a ground of the law, each of whose facts is shown; and comes back only from where the law lets it.
@Component
class GroundRule implements ClosingRule {
    private final ClosingStore store;

    GroundRule(ClosingStore store) {
        this.store = store;
    }

    @Override
    public void mustAllow(CaseFile file, ClosingAct act) {
        act.bar(file).ifPresent(it -> {
            throw it;
        });
    }

    @Override
    public void mustAllowResuming(CaseFile file) {
        if (file.state().open()) return;
        store.latest(new Scope.OfCourt(file.court()), file.id())
                .map(ClosingRow::ground)
                .filter(it -> !it.isResumable())
                .ifPresent(it -> {
                    throw new Refusal("closing.final", it.article);
                });
    }
}
