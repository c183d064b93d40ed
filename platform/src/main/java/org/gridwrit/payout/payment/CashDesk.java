package org.gridwrit.payout.payment;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.payout.roster.KeptClaim;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.payout.telling.PaidTexts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 窗口领取 Money handed over in person: of a batch the president has released, to whoever the document says, against a
/// signature, once.
@Service
@Transactional
public class CashDesk {
    private final DeskReceiptStore store;
    private final SharePaymentStore payments;
    private final PaymentChangeStore changes;
    private final Disbursements disbursements;
    private final Plans plans;
    private final Rosters rosters;
    private final PaidEntries entries;
    private final PaidTexts texts;
    private final Audit audit;
    private final Clock clock;

    CashDesk(
            DeskReceiptStore store,
            SharePaymentStore payments,
            PaymentChangeStore changes,
            Disbursements disbursements,
            Plans plans,
            Rosters rosters,
            PaidEntries entries,
            PaidTexts texts,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.payments = payments;
        this.changes = changes;
        this.disbursements = disbursements;
        this.plans = plans;
        this.rosters = rosters;
        this.entries = entries;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /// 当面发放 Sent again, it hands over nothing more.
    ///
    /// @throws Refusal `payment.not-sent`, `cash-desk.not-here` and what [Handing] says
    Payment hand(Actor actor, Id id, Handing handing) {
        actor.mustBe(OFFICER, LIAISON);
        var seen = named(actor, id);
        var of = disbursements.mine(actor, new Id(id.city(), seen.plan()));
        var before = named(actor, id);
        if (before.way() != Way.DESK) throw new Refusal("cash-desk.not-here", before.line());
        if (before.state() instanceof PaymentState.Paid) return before;
        var after = before.paid(Times.today(clock));
        handing.mustSuit(claim(actor, before));
        var receipt = new DeskReceipt(
                handing.isAgent(),
                handing.isAgent() ? handing.agentName() : before.name(),
                handing.plainNumber(),
                handing.plainAuthority(),
                handing.png(),
                actor.name(),
                clock.instant());
        changes.change(before, after, id.uuid(), actor.name(), clock.instant());
        store.add(of, id, receipt, actor);
        disbursements.keep(of.with(of.sums().moved(before, after)));
        entries.paid(actor, of, id.uuid(), before.amount(), "窗口领取 " + before.name());
        texts.paid(id.city(), id.uuid());
        audit.record(
                actor, id.city(), "payment.hand", id.uuid(), before.amount().toString());
        return after;
    }

    @Transactional(readOnly = true)
    public Optional<DeskReceipt> receipt(Actor actor, Payment of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.of(of);
    }

    private KeptClaim claim(Actor actor, Payment of) {
        var plan = plans.named(actor, new Id(of.id().city(), of.plan()));
        return rosters.look(actor, rosters.named(actor, plan.rosterId()), of.claim());
    }

    private Payment named(Actor actor, Id id) {
        return payments.named(actor.scope(), id).orElseThrow(() -> new Refusal("payment.unknown"));
    }
}
