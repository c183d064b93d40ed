package org.gridwrit.payout.payment;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 发放批次 Drawn by an officer, released by the president of the same court; before that nothing leaves.
@Service
@Transactional
public class PaymentBatches {
    static final int MOST = 200;

    private final PaymentBatchStore store;
    private final SharePaymentStore payments;
    private final PaymentChangeStore changes;
    private final BatchFiles files;
    private final Disbursements disbursements;
    private final Audit audit;
    private final Clock clock;

    PaymentBatches(
            PaymentBatchStore store,
            SharePaymentStore payments,
            PaymentChangeStore changes,
            BatchFiles files,
            Disbursements disbursements,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.payments = payments;
        this.changes = changes;
        this.files = files;
        this.disbursements = disbursements;
        this.audit = audit;
        this.clock = clock;
    }

    /// 组批 Everything that is ready and goes this way.
    ///
    /// @param batch made by whoever sends it, so that a resent request draws once
    /// @throws Refusal `payment-batch.empty`, `payment-batch.id-taken`
    public Id draw(Actor actor, Id plan, UUID batch, Way way) {
        actor.mustBe(OFFICER);
        var of = disbursements.mine(actor, plan);
        var id = new Id(plan.city(), batch);
        var known = store.named(actor.scope(), id);
        if (known.isPresent()) {
            if (!known.get().plan().equals(plan.uuid())) throw new Refusal("payment-batch.id-taken");
            return id;
        }
        var ready = payments.ready(plan, way);
        if (ready.payments() == 0) {
            var code = "payment-batch.empty." + way;
            throw new Refusal(code);
        }
        var drawn = new PaymentBatch(
                id,
                plan.uuid(),
                of.court(),
                of.caseId(),
                of.caseNumber(),
                store.nextSerial(plan),
                way,
                ready.payments(),
                ready.amount(),
                PaymentBatch.State.DRAWN,
                actor.account(),
                actor.name(),
                clock.instant(),
                null);
        store.add(drawn);
        all(drawn, changes.draw(drawn, clock.instant()));
        audit.record(actor, plan.city(), "payment-batch.draw", batch, way + " " + ready.payments());
        return id;
    }

    /// 放行 From here on it may be paid, once.
    ///
    /// @throws Refusal `payment-batch.own`, `disbursement.unbalanced`, `bank.field`, `bank.encoding`
    public PaymentBatch release(Actor actor, Id id) {
        actor.mustBe(PRESIDENT);
        var of = locked(actor, id);
        if (of.isReleased()) return of;
        of.mustBeDrawn();
        of.mustBeReleasedBySomebodyElse(actor);
        disbursements.mustHold(actor, disbursements.named(actor, of.planId()));
        var at = clock.instant();
        all(of, changes.release(of, actor.name(), at));
        return decide(actor, of, PaymentBatch.State.RELEASED, of.way() == Way.BANK ? files.first(of, at) : null);
    }

    /// 撤销 As long as it has not been released; its payments are ready again.
    public PaymentBatch withdraw(Actor actor, Id id) {
        actor.mustBe(OFFICER);
        var of = locked(actor, id);
        if (of.state() == PaymentBatch.State.WITHDRAWN) return of;
        of.mustBeDrawn();
        all(of, changes.putBack(of, actor.name(), clock.instant()));
        return decide(actor, of, PaymentBatch.State.WITHDRAWN, null);
    }

    /// 待放行的批次
    public List<PaymentBatch> drawn(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.drawn(actor.scope(), actor.city(), MOST);
        audit.list(
                actor,
                actor.city(),
                "payment-batch.list",
                found.stream().map(it -> new Id(it.id().city(), it.caseId())).toList(),
                "DRAWN");
        return found;
    }

    /// @throws Refusal `payment-batch.unknown`, also for one of elsewhere
    @Transactional(readOnly = true)
    public PaymentBatch named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("payment-batch.unknown"));
    }

    @Transactional(readOnly = true)
    public List<PaymentBatch> ofPlan(Actor actor, Id plan) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofPlan(actor.scope(), plan);
    }

    @Transactional(readOnly = true)
    public List<Reconciliation.Count> counted(Actor actor, PaymentBatch of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return payments.ofBatch(of.id());
    }

    /// What a batch would take, by way.
    @Transactional(readOnly = true)
    public Map<Way, Reconciliation.Count> ready(Actor actor, Disbursement of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var ready = new EnumMap<Way, Reconciliation.Count>(Way.class);
        for (var way : Way.values()) ready.put(way, payments.ready(of.id(), way));
        return ready;
    }

    /// 浏览 A page of payments; who looked stands on the trail.
    public Page<Payment> browse(Actor actor, PaymentBatch of, int after) {
        var found = Page.of(
                payments.ofBatch(of, after, Disbursements.PAGE + 1),
                Disbursements.PAGE,
                it -> String.valueOf(it.line()));
        audit.list(
                actor,
                of.id().city(),
                "payment-batch.browse",
                found.rows().size(),
                of.id().uuid() + " " + after);
        return found;
    }

    /// All payments, for the list that is printed.
    public List<Payment> export(Actor actor, PaymentBatch of) {
        audit.record(actor, of.id().city(), "payment-batch.print", of.id().uuid());
        return payments.ofBatch(of, 0, Integer.MAX_VALUE);
    }

    /// Under the lock of its disbursement.
    PaymentBatch locked(Actor actor, Id id) {
        var seen = store.named(actor.scope(), id).orElseThrow(() -> new Refusal("payment-batch.unknown"));
        disbursements.mine(actor, seen.planId());
        return store.named(actor.scope(), id).orElseThrow();
    }

    private PaymentBatch decide(
            Actor actor, PaymentBatch of, PaymentBatch.State state, BatchFiles.@Nullable Made file) {
        store.decide(of.id(), state, actor, clock.instant(), file);
        audit.record(actor, of.id().city(), "payment-batch.decide", of.id().uuid(), state + " " + of.amount());
        return of;
    }

    private static void all(PaymentBatch of, int changed) {
        if (changed != of.payments()) throw new IllegalStateException(changed + " of " + of.payments());
    }
}
