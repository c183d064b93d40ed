package org.gridwrit.casefile.filing;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.Filing.News;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;

/// Sets what a docket tells of a case against what is known of it. A later docket corrects facts and adds parties; it
/// takes nothing away, for dockets are often partial.
final class Comparison {
    final Roll roll;
    final List<EventRow> events = new ArrayList<>();
    final CaseRow facts;

    /// Whether there is more news than each debtor has of his own.
    final boolean corrected;

    private final KnownCase known;
    private final Keys keys;

    Comparison(KnownCase known, NewCase told, PartySealing sealing, Keys keys) {
        this.known = known;
        this.keys = keys;
        roll = new Roll(known.id(), true, known.parties(), sealing, keys);
        told.applicants().forEach(it -> roll.tell(PartyRole.APPLICANT, it));
        var ofApplicants = !roll.events.isEmpty();
        told.debtors().forEach(it -> roll.tell(PartyRole.DEBTOR, it));
        facts = known.corrected(told, roll.names(PartyRole.APPLICANT), roll.names(PartyRole.DEBTOR));
        compareFacts();
        corrected = ofApplicants || !events.isEmpty();
        events.addAll(roll.events);
    }

    boolean changed() {
        return corrected || roll.debtors().stream().anyMatch(it -> it.news() != News.NONE);
    }

    private void compareFacts() {
        var was = known.facts();
        corrected(CaseEvent.Kind.FILED_ON_CORRECTED, was.filedOn(), facts.filedOn());
        corrected(CaseEvent.Kind.OFFICER_CORRECTED, was.officer(), facts.officer());
        corrected(CaseEvent.Kind.CAUSE_CORRECTED, was.cause(), facts.cause());
        corrected(CaseEvent.Kind.AMOUNT_CORRECTED, was.amount(), facts.amount());
        corrected(CaseEvent.Kind.LIVELIHOOD_CORRECTED, text(was.livelihood()), text(facts.livelihood()));
    }

    private void corrected(CaseEvent.Kind kind, Object from, Object to) {
        if (!from.equals(to)) events.add(new EventRow(keys.next(), known.id(), kind, from + " → " + to, null));
    }

    private static String text(@Nullable Livelihood livelihood) {
        return livelihood == null ? "–" : livelihood.text();
    }
}
