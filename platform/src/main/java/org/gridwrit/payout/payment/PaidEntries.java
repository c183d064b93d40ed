package org.gridwrit.payout.payment;

import java.time.Clock;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Component;

/// What was paid, in the ledger of the case: one entry for each file of the bank and for each hand at the desk. Called
/// within the transaction in which it was paid, so that both happen or neither.
@Component
class PaidEntries {
    private final Ledgers ledgers;
    private final Clock clock;

    PaidEntries(Ledgers ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    void paid(Actor actor, Disbursement of, UUID entry, Fen amount, String words) {
        if (of.source() != Source.COURT || amount.value() == 0) return;
        var line = NewEntry.of(entry, EntryKind.PAID_OUT, Origin.DISTRIBUTION, amount, Times.today(clock), words);
        ledgers.hear(actor, of.casefile(), line.from(of.id().uuid()));
    }

    /// 退汇 The entry is taken back, and what of it stays paid is entered under a key of its own.
    void sentBack(Actor actor, Disbursement of, UUID entry, UUID rest, Fen stays, String words) {
        if (of.source() != Source.COURT) return;
        ledgers.takeBack(actor, of.casefile(), entry, BatchFiles.key(rest + " counter"), words);
        paid(actor, of, rest, stays, words);
    }
}
