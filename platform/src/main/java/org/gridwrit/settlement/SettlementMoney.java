package org.gridwrit.settlement;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.ledger.Account;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.LedgerEntry;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.NewEntry;
import org.gridwrit.casefile.ledger.Origin;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What is paid under a settlement is money of the case: it stands in its ledger once, under the payment's own key and
/// in
/// the same transaction. What was given up stands there when, and as long as, the settlement is performed: until then
/// it
/// may come back.
@Component
class SettlementMoney {
    private final Ledgers ledgers;

    SettlementMoney(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @EventListener
    void paid(SettlementPaid it) {
        var actor = actor(it.settlement(), it.court(), it.by());
        var reverses = it.reverses();
        if (reverses != null) {
            ledgers.takeBack(actor, it.casefile(), reverses, it.payment(), it.words());
        } else {
            var line =
                    NewEntry.of(it.payment(), kind(it.channel()), Origin.SETTLEMENT, it.amount(), it.day(), it.words());
            ledgers.hear(actor, it.casefile(), line.from(it.settlement().uuid()));
        }
        if (!it.performed()) takeBackWaiver(actor, it);
    }

    @EventListener
    void performed(SettlementPerformed it) {
        var actor = actor(it.settlement(), it.court(), it.by());
        var account = ledgers.of(actor.scope(), it.casefile());
        if (it.waived().equals(Fen.ZERO) || waiver(account, it.settlement()) != null) return;
        waive(actor, it.casefile(), it.settlement(), account, it.waived(), it.day());
    }

    private void waive(Actor actor, Id casefile, Id settlement, Account account, Fen waived, LocalDate day) {
        var line = NewEntry.of(key(settlement, account), EntryKind.WAIVED, Origin.SETTLEMENT, waived, day, "");
        ledgers.hear(actor, casefile, line.from(settlement.uuid()));
    }

    private void takeBackWaiver(Actor actor, SettlementPaid it) {
        var account = ledgers.of(actor.scope(), it.casefile());
        var standing = waiver(account, it.settlement());
        if (standing == null) return;
        ledgers.takeBack(actor, it.casefile(), standing.id(), key(it.settlement(), account), it.words());
    }

    private static @org.jspecify.annotations.Nullable LedgerEntry waiver(Account account, Id settlement) {
        return account.entries().stream()
                .filter(it -> it.kind() == EntryKind.WAIVED && settlement.uuid().equals(it.fact()))
                .filter(it -> !it.isCounter() && !account.isCountered(it))
                .findFirst()
                .orElse(null);
    }

    /// Another one each time it is given up or comes back.
    private static UUID key(Id settlement, Account account) {
        var name = settlement + " waived " + account.entries().size();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static EntryKind kind(Channel through) {
        return switch (through) {
            case COURT_ACCOUNT -> EntryKind.PAID_IN;
            case TO_APPLICANT, DEPOSIT -> EntryKind.DIRECT;
            case GRID_WORKER -> throw new IllegalStateException("a worker takes no money");
        };
    }

    private static Actor actor(Id settlement, String court, String by) {
        return new Actor(Actor.SYSTEM, by, Role.LIAISON, settlement.city(), new Scope.OfCourt(court));
    }
}
