package org.gridwrit.payout.payment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.payout.payment.DisbursementApi.PaymentAnswer;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// 放行、回执和每一笔 for programs of the court.
@RestController
@RequestMapping("/api/v1")
class PaymentApi {
    private final PaymentBatches batches;
    private final BankUpload upload;
    private final SharePayments payments;
    private final CashDesk desk;
    private final MessageSource messages;

    PaymentApi(
            PaymentBatches batches, BankUpload upload, SharePayments payments, CashDesk desk, MessageSource messages) {
        this.batches = batches;
        this.upload = upload;
        this.payments = payments;
        this.desk = desk;
        this.messages = messages;
    }

    record HoldingBody(@Nullable String why) {}

    record RetryBody(@Nullable String card, @Nullable String why) {}

    record AnswerFault(int line, String code, String message) {}

    /// @param again it was read before, and nothing changed
    record ReturnFileAnswer(
            boolean again, int rows, int paid, int failed, int returned, int refused, List<AnswerFault> faults) {}

    @Operation(summary = "放行 · Release a batch; whoever drew it may not")
    @StepUp
    @PutMapping("/payment-batches/{id}/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(Actor actor, @PathVariable Id id) {
        batches.release(actor, id);
    }

    @Operation(summary = "撤销批次 · Withdraw a batch that is not released")
    @PutMapping("/payment-batches/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable Id id) {
        batches.withdraw(actor, id);
    }

    @Operation(summary = "读入回执 · Read the bank's answer: right lines are taken, wrong ones named; once")
    @PostMapping(path = "/payment-batches/{id}/returns", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReturnFileAnswer read(Actor actor, @PathVariable Id id, @RequestParam MultipartFile file) {
        var reading = upload.read(actor, id, file);
        var it = reading.file();
        var faults = reading.faults().stream()
                .map(fault -> new AnswerFault(
                        fault.line(),
                        fault.why().code(),
                        messages.getMessage(
                                "refusal." + fault.why().code(), fault.why().args(), Locale.SIMPLIFIED_CHINESE)))
                .toList();
        return new ReturnFileAnswer(
                reading.again(), it.rows(), it.paid(), it.failed(), it.returned(), it.refused(), faults);
    }

    @Operation(summary = "一笔发放 · One payment; the look is on the trail")
    @GetMapping("/payments/{id}")
    PaymentAnswer show(Actor actor, @PathVariable Id id) {
        return PaymentAnswer.of(payments.look(actor, id));
    }

    @Operation(summary = "当面发放 · Record that money was handed over at the desk against a signature")
    @PutMapping("/payments/{id}/handing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hand(Actor actor, @PathVariable Id id, @RequestBody Handing body) {
        desk.hand(actor, id, body);
    }

    @Operation(summary = "暂缓发放 · Hold back a payment, with the reason")
    @StepUp
    @PutMapping("/payments/{id}/hold")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(Actor actor, @PathVariable Id id, @RequestBody HoldingBody body) {
        payments.hold(actor, id, body.why == null ? "" : body.why);
    }

    @Operation(summary = "重新发放 · Close a payment and open another of the same share")
    @StepUp
    @PutMapping("/payments/{id}/retries/{next}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(Actor actor, @PathVariable Id id, @PathVariable UUID next, @RequestBody RetryBody body) {
        payments.retry(actor, id, next, body.card == null ? "" : body.card, body.why == null ? "" : body.why);
    }
}
