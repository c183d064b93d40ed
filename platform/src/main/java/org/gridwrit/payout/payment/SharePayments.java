package org.gridwrit.payout.payment;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.payout.roster.BankCard;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 一笔发放 What an officer does about one that did not arrive.
@Service
@Transactional
public class SharePayments {
    private final SharePaymentStore store;
    private final PaymentChangeStore changes;
    private final Disbursements disbursements;
    private final DisputedPayments disputed;
    private final Plans plans;
    private final Audit audit;
    private final Clock clock;

    SharePayments(
            SharePaymentStore store,
            PaymentChangeStore changes,
            Disbursements disbursements,
            DisputedPayments disputed,
            Plans plans,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.changes = changes;
        this.disbursements = disbursements;
        this.disputed = disputed;
        this.plans = plans;
        this.audit = audit;
        this.clock = clock;
    }

    /// 查看 One creditor's payment, with the account.
    ///
    /// @throws Refusal `payment.unknown`, also for one of elsewhere
    public Payment look(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = named(actor, id);
        var of = disbursements.named(actor, new Id(id.city(), found.plan()));
        audit.look(actor, id.city(), "payment.look", id.uuid(), of.caseNumber());
        return found;
    }

    @Transactional(readOnly = true)
    public List<Payment> tries(Actor actor, Payment of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofShare(of);
    }

    /// Whether it is paid to a bureau of social insurance or taxes, in one sum for many.
    @Transactional(readOnly = true)
    public boolean isOfABureau(Actor actor, Payment of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.isOfABureau(of);
    }

    /// 暂缓发放
    public Payment hold(Actor actor, Id id, String why) {
        var of = mine(actor, id);
        var before = named(actor, id);
        if (before.state() instanceof PaymentState.Held) return before;
        var after = before.held(why);
        changes.change(before, after, actor.name(), clock.instant());
        disbursements.keep(of.with(of.sums().moved(before, after)));
        audit.record(actor, id.city(), "payment.hold", id.uuid());
        return after;
    }

    /// 重新发放 By a corrected account, or at the desk; it waits for a batch and its release like every other.
    ///
    /// @param next made by whoever sends it, so that a resent request opens one
    /// @param card as typed; empty for the desk
    /// @throws Refusal `payment.not-to-retry`, `payment.in-suit`, `roster.card-form`, `roster.card-check`
    public Id retry(Actor actor, Id id, UUID next, String card, String why) {
        var of = mine(actor, id);
        var key = new Id(id.city(), next);
        var before = named(actor, id);
        if (store.ofShare(before).stream().anyMatch(it -> it.id().equals(key))) return key;
        if (store.named(actor.scope(), key).isPresent()) throw new Refusal("payment.id-taken");
        disputed.mustNotBeInSuit(actor, plans.named(actor, new Id(id.city(), before.plan())), before);
        var retry = before.retried(next, BankCard.parse(card), why);
        changes.change(before, retry.closed(), actor.name(), clock.instant());
        changes.add(of, retry.next(), actor.name(), clock.instant());
        disbursements.keep(of.with(of.sums().moved(before, retry)));
        audit.record(actor, id.city(), "payment.retry", next, id.uuid().toString());
        return key;
    }

    private Disbursement mine(Actor actor, Id id) {
        actor.mustBe(OFFICER);
        return disbursements.mine(actor, new Id(id.city(), named(actor, id).plan()));
    }

    private Payment named(Actor actor, Id id) {
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("payment.unknown"));
    }
}
