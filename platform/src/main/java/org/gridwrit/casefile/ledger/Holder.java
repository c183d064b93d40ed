package org.gridwrit.casefile.ledger;

import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// The case whose money it is, under its lock.
record Holder(
        Id casefile,
        String court,
        String number,
        LocalDate filedOn,
        @Nullable Livelihood livelihood,
        Fen amount,
        CaseState.Name state,
        @Nullable Closing closing) {
    /// A court above may look, and moves no money of another (CPL 239).
    void mustBeOf(Actor actor) {
        if (!court.equals(actor.court())) throw new Refusal("casefile.other-court", number);
    }

    void mustHaveHappened(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(filedOn)) throw new Refusal("casefile.day-before-filing", filedOn);
    }
}
