package org.gridwrit.payout.payment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.HeldShares;
import org.gridwrit.payout.share.PlanUse;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// 提存 What is in suit when a plan begins to be paid is held from the first (解释 510 3); a plan by which money moves is
/// not
/// corrected any more.
@Component
class DisputedPayments implements PlanUse {
    private static final String WHY = "争议债权，诉讼期间提存（解释第五百一十条第三款）";

    private final HeldShares held;
    private final DisbursementStore store;
    private final SharePaymentStore payments;
    private final PaymentChangeStore changes;

    DisputedPayments(HeldShares held, DisbursementStore store, SharePaymentStore payments, PaymentChangeStore changes) {
        this.held = held;
        this.store = store;
        this.payments = payments;
        this.changes = changes;
    }

    /// The whole share, also where less of it is in dispute: a payment is one sum.
    Disbursement hold(Actor actor, DrawnPlan of, Disbursement begun, Instant at) {
        var sums = begun.sums();
        for (var before : payments.ofClaims(begun.id(), claims(actor, of))) {
            var after = before.held(WHY);
            changes.change(before, after, actor.name(), at);
            sums = sums.moved(before, after);
        }
        var kept = begun.with(sums);
        store.keep(kept);
        return kept;
    }

    /// @throws Refusal `payment.in-suit` before there is a judgment
    void mustNotBeInSuit(Actor actor, DrawnPlan of, Payment payment) {
        if (claims(actor, of).contains(payment.claim())) throw new Refusal("payment.in-suit", payment.line());
    }

    @Override
    public void mustNotBeBegun(DrawnPlan of) {
        if (store.named(new Scope.OfCourt(of.court()), of.id()).isPresent()) {
            throw new Refusal("plan.begun", of.version());
        }
    }

    private List<UUID> claims(Actor actor, DrawnPlan of) {
        return List.copyOf(held.held(actor.scope(), of).keySet());
    }
}
