package org.gridwrit.settlement;

import java.util.List;
import java.util.Set;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.ClosingRule;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ClosingGround;
import org.gridwrit.settlement.law.SettlementState.Name;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// 和解与结案 A case ends on its settlement only as the settlement stands, and is not terminated for now under one that
/// binds:
/// whoever performs by agreement has property, and whoever does not is first found not to (规定 2, 8, 11, 14).
@Component
class SettlementClosing implements ClosingRule {
    private static final Set<Name> BINDING = Set.of(Name.PERFORMING, Name.BROKEN);

    private static final Set<Name> LEFT = Set.of(Name.RESUMED, Name.TERMINATED);

    private final SettlementStore store;

    SettlementClosing(SettlementStore store) {
        this.store = store;
    }

    @Override
    public void mustAllow(CaseFile file, ClosingAct act) {
        var states = store.ofCase(new Scope.OfCourt(file.court()), file.id()).stream()
                .map(Settlement::state)
                .toList();
        if (act.way() == Closing.TERMINATED_FOR_NOW && states.stream().anyMatch(BINDING::contains)) {
            throw new Refusal("closing.settlement-binds", "执行和解规定 2、11");
        }
        mustStand(act.ground(), states);
    }

    /// What is performed or still to be performed is not enforced beside it (规定 11): first it is found broken, and the
    /// applicant chooses (规定 9).
    @Override
    public void mustAllowResuming(CaseFile file) {
        if (!(file.state() instanceof CaseState.Settled)) return;
        var all = store.ofCase(new Scope.OfCourt(file.court()), file.id());
        if (all.isEmpty() || LEFT.contains(all.getLast().state())) return;
        throw new Refusal("settlement.resume-there", "执行和解规定 9、11");
    }

    private static void mustStand(@org.jspecify.annotations.Nullable ClosingGround ground, List<Name> states) {
        if (ground == ClosingGround.SETTLEMENT_PERFORMED && !states.contains(Name.PERFORMED)) {
            throw new Refusal("closing.settlement-not-performed", ground.article);
        }
        if (ground == ClosingGround.SETTLEMENT_SUED && !states.contains(Name.SUED)) {
            throw new Refusal("closing.settlement-not-sued", ground.article);
        }
        if (ground == ClosingGround.SETTLED_AND_WITHDRAWN && states.isEmpty()) {
            throw new Refusal("closing.settlement-none", ground.article);
        }
    }
}
