package org.gridwrit.casefile.ledger;

import org.gridwrit.access.Scope;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// Money on the account of a case that is meant for somebody already: creditors of a plan that is being paid out.
public interface Promised {
    Fen of(Scope scope, Id casefile);
}
