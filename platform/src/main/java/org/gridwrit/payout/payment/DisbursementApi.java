package org.gridwrit.payout.payment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.payment.PaymentState.Name;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 案款发放 for programs of the court; money in whole fen. Sending a PUT again changes nothing.
@RestController
@RequestMapping("/api/v1/disbursements")
class DisbursementApi {
    private final Disbursements disbursements;
    private final PaymentBatches batches;

    DisbursementApi(Disbursements disbursements, PaymentBatches batches) {
        this.disbursements = disbursements;
        this.batches = batches;
    }

    record DisbursementBody(@Nullable Source source) {}

    record DrawingBody(@Nullable Way way) {}

    /// @param balanced the payments counted anew say the same
    record DisbursementAnswer(
            Id id,
            String caseNumber,
            Source source,
            long poolFen,
            long debtorFen,
            long openFen,
            long paidFen,
            long heldFen,
            long returnedFen,
            boolean balanced) {
        static DisbursementAnswer of(Disbursement it, boolean balanced) {
            var sums = it.sums();
            return new DisbursementAnswer(
                    it.id(),
                    it.caseNumber(),
                    it.source(),
                    sums.pool().value(),
                    sums.debtor().value(),
                    sums.open().value(),
                    sums.paid().value(),
                    sums.held().value(),
                    sums.returned().value(),
                    balanced);
        }
    }

    record PaymentAnswer(
            Id id,
            int line,
            int attempt,
            String name,
            Way way,
            String cardEnd,
            long amountFen,
            Name state,
            String why) {
        static PaymentAnswer of(Payment it) {
            var why = it.state().why();
            return new PaymentAnswer(
                    it.id(),
                    it.line(),
                    it.attempt(),
                    it.name(),
                    it.way(),
                    it.cardEnd(),
                    it.amount().value(),
                    it.state().name(),
                    why == null ? "" : why);
        }
    }

    record BatchOfPayments(Id id, int serial, Way way, int payments, long amountFen, PaymentBatch.State state) {
        static BatchOfPayments of(PaymentBatch it) {
            return new BatchOfPayments(
                    it.id(), it.serial(), it.way(), it.payments(), it.amount().value(), it.state());
        }
    }

    @Operation(summary = "开始发放 · Begin to pay out an approved plan")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void begin(Actor actor, @PathVariable Id id, @RequestBody DisbursementBody body) {
        if (body.source == null) throw new Refusal("request.missing", new FieldName("source"));
        disbursements.begin(actor, id, body.source);
    }

    @Operation(summary = "对账 · Where every fen of a plan is, and whether the payments say the same")
    @GetMapping("/{id}")
    DisbursementAnswer show(Actor actor, @PathVariable Id id) {
        var of = disbursements.named(actor, id);
        return DisbursementAnswer.of(of, disbursements.reconcile(actor, of).holds());
    }

    @Operation(summary = "逐笔发放 · Payments of a plan, fifty at a time")
    @GetMapping("/{id}/payments")
    Page<PaymentAnswer> payments(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(required = false) @Nullable Name state,
            @RequestParam(defaultValue = "0") int after) {
        var found = disbursements.browse(actor, disbursements.named(actor, id), state, after);
        return new Page<>(found.rows().stream().map(PaymentAnswer::of).toList(), found.next());
    }

    @Operation(summary = "发放批次 · Batches of a plan")
    @GetMapping("/{id}/batches")
    List<BatchOfPayments> batches(Actor actor, @PathVariable Id id) {
        disbursements.named(actor, id);
        return batches.ofPlan(actor, id).stream().map(BatchOfPayments::of).toList();
    }

    @Operation(summary = "组批 · Draw everything that is ready into a batch; the president releases it")
    @PutMapping("/{id}/batches/{batch}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draw(Actor actor, @PathVariable Id id, @PathVariable UUID batch, @RequestBody DrawingBody body) {
        if (body.way == null) throw new Refusal("request.missing", new FieldName("way"));
        batches.draw(actor, id, batch, body.way);
    }
}
