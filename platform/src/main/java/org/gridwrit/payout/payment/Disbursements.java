package org.gridwrit.payout.payment;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.payout.payment.PaymentState.Name;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.PayablePlans;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 案款发放 Begun for a plan that can be paid; from then on every share is in exactly one payment that counts.
@Service
@Transactional
public class Disbursements {
    public static final int PAGE = 50;
    private static final UUID LAST = new UUID(-1, -1);

    private final DisbursementStore store;
    private final SharePaymentStore payments;
    private final PaymentChangeStore changes;
    private final PayablePlans plans;
    private final Ledgers ledgers;
    private final PromisedToCreditors promised;
    private final DisputedPayments disputed;
    private final Audit audit;
    private final Clock clock;

    Disbursements(
            DisbursementStore store,
            SharePaymentStore payments,
            PaymentChangeStore changes,
            PayablePlans plans,
            Ledgers ledgers,
            PromisedToCreditors promised,
            DisputedPayments disputed,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.payments = payments;
        this.changes = changes;
        this.plans = plans;
        this.ledgers = ledgers;
        this.promised = promised;
        this.disputed = disputed;
        this.audit = audit;
        this.clock = clock;
    }

    /// 开始发放 Begun again, it changes nothing.
    ///
    /// @throws Refusal `plan.not-approved`, `disbursement.nothing`, `.source`, `.exceeds-held`
    public void begin(Actor actor, Id plan, Source source) {
        var of = plans.payable(actor, plan);
        if (store.named(actor.scope(), plan).isPresent()) return;
        if (of.paid().value() == 0) throw new Refusal("disbursement.nothing");
        mustBeThere(actor, of, source);
        var begun = new Disbursement(
                plan,
                of.court(),
                of.caseId(),
                of.caseNumber(),
                source,
                Sums.begun(of.funds().pool(), of.paid()),
                actor.name(),
                clock.instant());
        store.add(begun);
        int shares = changes.begin(begun, clock.instant());
        mustHold(actor, disputed.hold(actor, of, begun, clock.instant()));
        audit.record(actor, plan.city(), "disbursement.begin", plan.uuid(), source + " " + shares);
    }

    private void mustBeThere(Actor actor, DrawnPlan of, Source source) {
        if (source == Source.ADMINISTRATOR) {
            if (of.regime() != Regime.BANKRUPTCY) throw new Refusal("disbursement.source");
            return;
        }
        var promised = this.promised.of(actor.scope(), of.casefile());
        var held = ledgers.of(actor.scope(), of.casefile()).held().minus(promised);
        if (of.funds().pool().compareTo(held) > 0) {
            throw new Refusal("disbursement.exceeds-held", held, of.funds().pool());
        }
    }

    @Transactional(readOnly = true)
    public Page<Disbursement> list(Actor actor, @Nullable UUID after) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.list(actor.scope(), actor.city(), after == null ? LAST : after, PAGE + 1);
        return Page.of(found, PAGE, it -> it.id().uuid().toString());
    }

    /// Empty as long as it has not begun.
    @Transactional(readOnly = true)
    public Optional<Disbursement> of(Actor actor, Id plan) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), plan);
    }

    /// @throws Refusal `disbursement.unknown`, also for one of elsewhere
    @Transactional(readOnly = true)
    public Disbursement named(Actor actor, Id plan) {
        return of(actor, plan).orElseThrow(() -> new Refusal("disbursement.unknown"));
    }

    /// 对账 Counted anew from the payments.
    @Transactional(readOnly = true)
    public Reconciliation reconcile(Actor actor, Disbursement of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return new Reconciliation(payments.owed(of.id()), of.sums(), payments.counted(of.id()));
    }

    /// 浏览 A page of payments; who looked stands on the trail.
    public Page<Payment> browse(Actor actor, Disbursement of, @Nullable Name state, int after) {
        var found = Page.of(payments.list(of.id(), state, after, PAGE + 1), PAGE, it -> String.valueOf(it.line()));
        audit.list(
                actor,
                of.id().city(),
                "disbursement.browse",
                found.rows().size(),
                of.id().uuid() + " " + state + " " + after);
        return found;
    }

    /// One of the actor's own court, under its lock.
    public Disbursement own(Actor actor, Id plan) {
        return mine(actor, plan);
    }

    /// Under its lock: one at a time moves the money of a plan.
    Disbursement mine(Actor actor, Id plan) {
        var of = store.lock(actor.scope(), plan).orElseThrow(() -> new Refusal("disbursement.unknown"));
        of.mustBeOf(actor);
        return of;
    }

    void keep(Disbursement of) {
        store.keep(of);
    }

    /// 对账不平 Nothing leaves as long as the sums do not hold.
    void mustHold(Actor actor, Disbursement of) {
        if (!reconcile(actor, of).holds()) throw new Refusal("disbursement.unbalanced");
    }
}
