package org.gridwrit.casefile.filing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.Filing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.casefile.search.Names;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;

/// Sets what a docket tells of a case against what is known of it. A later docket corrects facts and adds parties; it
/// takes nothing away, for dockets are often partial.
final class Comparison {
    final List<PartyRow> added = new ArrayList<>();
    final List<PartyRow> amended = new ArrayList<>();
    final List<EventRow> events = new ArrayList<>();
    final List<Filing.Debtor> newDebtors = new ArrayList<>();
    final CaseRow facts;

    private final KnownCase known;
    private final PartySealing sealing;
    private final Keys keys;

    Comparison(KnownCase known, NewCase told, PartySealing sealing, Keys keys) {
        this.known = known;
        this.sealing = sealing;
        this.keys = keys;
        var parties = new ArrayList<>(known.parties());
        told.applicants().forEach(it -> compare(parties, PartyRole.APPLICANT, it));
        told.debtors().forEach(it -> compare(parties, PartyRole.DEBTOR, it));
        facts = known.corrected(told, names(parties, PartyRole.APPLICANT), names(parties, PartyRole.DEBTOR));
        compareFacts();
    }

    boolean changed() {
        return !events.isEmpty();
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
        if (!from.equals(to)) event(kind, from + " → " + to);
    }

    private void compare(List<PartyRow> parties, PartyRole role, NewParty told) {
        var row = sealing.row(known.id(), keys.next(), role, told);
        var same = parties.stream().filter(it -> same(it, row)).findFirst();
        if (same.isPresent()) amend(same.get(), row, told);
        else {
            parties.add(row);
            added.add(row);
            event(role == PartyRole.DEBTOR ? CaseEvent.Kind.DEBTOR_ADDED : CaseEvent.Kind.APPLICANT_ADDED, told.name());
            if (role == PartyRole.DEBTOR) newDebtors.add(new Filing.Debtor(row.id(), told));
        }
    }

    /// The same number is the same person. Without two numbers to compare, the same name on the same side is.
    private static boolean same(PartyRow known, PartyRow told) {
        if (known.role() != told.role()) return false;
        if (known.index() != null && told.index() != null) return Arrays.equals(known.index(), told.index());
        return Names.fold(known.name()).equals(Names.fold(told.name()));
    }

    private void amend(PartyRow was, PartyRow row, NewParty told) {
        boolean identified = was.index() == null && row.index() != null;
        boolean moved = !row.address().isEmpty() && !row.address().equals(was.address());
        boolean newPhone = told.phone() != null && !Objects.equals(sealing.open(was.phone()), told.phone());
        if (identified) event(CaseEvent.Kind.IDENTITY_COMPLETED, was.name());
        if (moved) {
            event(CaseEvent.Kind.ADDRESS_CORRECTED, was.name() + ": " + was.address() + " → " + row.address());
        }
        if (newPhone) event(CaseEvent.Kind.PHONE_CORRECTED, was.name());
        if (!identified && !moved && !newPhone) return;
        amended.add(new PartyRow(
                was.casefile(),
                was.id(),
                was.role(),
                was.name(),
                identified ? row.kind() : was.kind(),
                identified ? row.number() : was.number(),
                identified ? row.index() : was.index(),
                newPhone ? row.phone() : was.phone(),
                moved ? row.address() : was.address()));
    }

    private void event(CaseEvent.Kind kind, String words) {
        events.add(new EventRow(keys.next(), known.id(), kind, words, null));
    }

    private static List<String> names(List<PartyRow> parties, PartyRole role) {
        return parties.stream()
                .filter(it -> it.role() == role)
                .map(PartyRow::name)
                .toList();
    }

    private static String text(@Nullable Livelihood livelihood) {
        return livelihood == null ? "–" : livelihood.text();
    }
}
