package org.gridwrit.clue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.LedgerEntry;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// 执行到位台账 Money that a clue brought is money of the case: it is entered in the case's ledger once, whoever types it
/// first.
@Component
class Ledger {
    private final Ledgers ledgers;
    private final StepStore steps;

    Ledger(Ledgers ledgers, StepStore steps) {
        this.ledgers = ledgers;
        this.steps = steps;
    }

    /// An entry as the page offers it.
    ///
    /// @param left what of it no clue has claimed yet
    record Entry(UUID id, LocalDate day, Fen amount, Fen left) {}

    /// Under the step's own key, or within what an entry has left.
    void enter(Actor actor, CaseClue clue, UUID step, Moved moved) {
        var amount = moved.amount();
        if (amount == null) return;
        var entry = moved.entry();
        if (entry == null) {
            var line = NewEntry.of(step, EntryKind.PAID_IN, Origin.CLUE, amount, moved.day(), "");
            ledgers.hear(actor, clue.casefile(), line.from(clue.id().uuid()));
            return;
        }
        var found = entries(actor, clue).stream()
                .filter(it -> it.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new Refusal("clue.entry-unknown", clue.caseNumber()));
        if (amount.compareTo(found.left()) > 0) throw new Refusal("clue.entry-exceeded", found.left());
    }

    /// Of the case, those of which something is left.
    List<Entry> entries(Actor actor, CaseClue clue) {
        var claimed = steps.claimedOf(actor.scope(), clue.casefile());
        return ledgers.of(actor.scope(), clue.casefile()).receipts().stream()
                .map(it -> entry(it, claimed.getOrDefault(it.id(), 0L)))
                .filter(it -> it.left().value() > 0)
                .toList();
    }

    private static Entry entry(LedgerEntry it, long claimed) {
        return new Entry(it.id(), it.day(), it.amount(), new Fen(it.amount().value() - claimed));
    }
}
