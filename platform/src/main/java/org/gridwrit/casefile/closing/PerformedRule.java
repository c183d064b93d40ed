package org.gridwrit.casefile.closing;

import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.ClosingRule;
import org.gridwrit.casefile.ledger.Account;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.Owed;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 执行完毕 The ledger covers what is owed, interest for delay with it (CPL 264, 法发〔2014〕26号 15), and nothing of it is
/// left with the court (法发〔2017〕6号 10). Where a settlement was performed, what it asked for is owed no more (规定 8).
@Component
class PerformedRule implements ClosingRule {
    private static final String WHOLE = "民事诉讼法 264、法发〔2014〕26号 15";

    private final Ledgers ledgers;

    PerformedRule(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public void mustAllow(CaseFile file, ClosingAct act) {
        if (act.way() != Closing.PERFORMED) return;
        var scope = new Scope.OfCourt(file.court());
        var account = ledgers.of(scope, file.id());
        if (account.held().value() > 0) throw new Refusal("closing.money-held", account.held(), "法发〔2017〕6号 10");
        if (act.ground() == ClosingGround.ALL_PERFORMED) {
            mustBeCovered(file, ledgers.owed(scope, file.id()).orElse(null), account);
        }
    }

    static void mustBeCovered(CaseFile file, @Nullable Owed owed, Account account) {
        if (owed == null) {
            if (file.amount().equals(Fen.ZERO)) return;
            throw new Refusal("closing.owed-missing", "民事诉讼法 264");
        }
        var open = owed.open(account);
        if (open.value() > 0) throw new Refusal("closing.uncovered", owed.total(), account.credited(), open, WHOLE);
    }
}
