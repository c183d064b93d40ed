package org.gridwrit.payout.payment;

import org.gridwrit.access.Scope;
import org.gridwrit.casefile.ledger.Promised;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// What the plans of a case still have to pay out of the court's account.
@Component
class PromisedToCreditors implements Promised {
    private final DisbursementStore store;

    PromisedToCreditors(DisbursementStore store) {
        this.store = store;
    }

    @Override
    public Fen of(Scope scope, Id casefile) {
        return store.ofCase(scope, casefile).stream()
                .filter(it -> it.source() == Source.COURT)
                .map(Disbursement::sums)
                .map(it -> it.open().plus(it.held()).plus(it.returned()))
                .reduce(Fen.ZERO, Fen::plus);
    }
}
