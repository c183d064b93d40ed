package org.gridwrit.casefile.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.CaseCorrected;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.CaseFiled;
import org.gridwrit.casefile.Filing;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;

/// What one batch is going to write, and what it will answer.
final class FilingBatch {
    final List<Filing> filings = new ArrayList<>();
    final List<CaseFiled> filed = new ArrayList<>();
    final List<CaseCorrected> recounted = new ArrayList<>();
    final List<CaseRow> corrected = new ArrayList<>();
    final List<PartyRow> added = new ArrayList<>();
    final List<PartyRow> amended = new ArrayList<>();
    final List<EventRow> events = new ArrayList<>();

    private final String city;
    private final String court;
    private final PartySealing sealing;
    private final Keys keys;
    private final Instant now;

    FilingBatch(String city, String court, PartySealing sealing, Keys keys, Instant now) {
        this.city = city;
        this.court = court;
        this.sealing = sealing;
        this.keys = keys;
        this.now = now;
    }

    void addNew(UUID id, NewCase told) {
        var roll = new Roll(id, false, List.of(), sealing, keys);
        told.applicants().forEach(it -> roll.tell(PartyRole.APPLICANT, it));
        told.debtors().forEach(it -> roll.tell(PartyRole.DEBTOR, it));
        added.addAll(roll.added());
        events.add(new EventRow(keys.next(), id, CaseEvent.Kind.FILED, "", null));
        events.addAll(roll.events);
        filed.add(new CaseFiled(
                new Id(city, id),
                told.number().toString(),
                court,
                told.livelihood(),
                told.amount(),
                told.filedOn(),
                now));
        answer(id, told, Filing.Outcome.NEW, true, roll.debtors());
    }

    /// A docket that names a closed case again reopens nothing.
    void compare(KnownCase known, NewCase told) {
        if (!known.court().equals(court)) throw new Refusal("casefile.other-court", told.number());
        if (!known.open()) {
            answer(known.id(), told, Filing.Outcome.UNCHANGED, false, List.of());
            return;
        }
        var comparison = new Comparison(known, told, sealing, keys);
        if (!comparison.changed()) {
            answer(known.id(), told, Filing.Outcome.UNCHANGED, false, comparison.roll.debtors());
            return;
        }
        corrected.add(comparison.facts);
        recount(known.facts(), comparison.facts);
        added.addAll(comparison.roll.added());
        amended.addAll(comparison.roll.amended());
        events.addAll(comparison.events);
        answer(known.id(), told, Filing.Outcome.UPDATED, comparison.corrected, comparison.roll.debtors());
    }

    List<UUID> filedIds() {
        return filed.stream().map(it -> it.casefile().uuid()).toList();
    }

    List<UUID> correctedIds() {
        return corrected.stream().map(CaseRow::id).toList();
    }

    private void recount(CaseRow was, CaseRow is) {
        var same = was.livelihood() == is.livelihood()
                && was.amount().equals(is.amount())
                && was.filedOn().equals(is.filedOn());
        if (same) return;
        recounted.add(new CaseCorrected(
                new Id(city, is.id()),
                is.number().toString(),
                court,
                was.livelihood(),
                is.livelihood(),
                is.amount(),
                is.filedOn(),
                now));
    }

    private void answer(UUID id, NewCase told, Filing.Outcome outcome, boolean corrected, List<Filing.Debtor> debtors) {
        filings.add(new Filing(new Id(city, id), told.number(), outcome, corrected, List.copyOf(debtors)));
    }
}
