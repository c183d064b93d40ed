package org.gridwrit.casefile.filing;

import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// A case as it stood when a docket named it again, its row locked.
record KnownCase(String court, boolean open, CaseRow facts, List<PartyRow> parties) {
    UUID id() {
        return facts.id();
    }

    /// The facts with what the docket says otherwise.
    CaseRow corrected(NewCase told, List<String> applicants, List<String> debtors) {
        return new CaseRow(
                facts.id(),
                facts.number(),
                told.filedOn(),
                told.officer().isEmpty() ? facts.officer() : told.officer(),
                told.cause().isEmpty() ? facts.cause() : told.cause(),
                livelihood(told),
                told.amount().equals(Fen.ZERO) ? facts.amount() : told.amount(),
                applicants,
                debtors);
    }

    private @Nullable Livelihood livelihood(NewCase told) {
        return told.livelihood() == null ? facts.livelihood() : told.livelihood();
    }
}
