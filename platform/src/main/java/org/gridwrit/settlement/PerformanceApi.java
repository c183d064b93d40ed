package org.gridwrit.settlement;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Remedy;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/settlements/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class PerformanceApi {
    private final Performances performances;

    PerformanceApi(Performances performances) {
        this.performances = performances;
    }

    record PaymentBody(
            long amountFen,
            @Nullable LocalDate day,
            @Nullable Channel channel,
            @Nullable String words) {}

    record ReversalBody(@Nullable UUID reversal, @Nullable String reason) {}

    record BreachBody(@Nullable Ground ground, @Nullable String words) {}

    record RemedyBody(
            @Nullable Remedy remedy,
            @Nullable LocalDate appliedOn,
            @Nullable String words) {}

    @Operation(summary = "记录和解付款 · A payment: part, several instalments, early or late")
    @PutMapping("/payments/{payment}")
    void pay(Actor actor, @PathVariable Id id, @PathVariable UUID payment, @RequestBody PaymentBody body) {
        var words = body.words == null ? "" : body.words.strip();
        var paid = new Payment(
                payment,
                new Fen(body.amountFen),
                must("day", body.day),
                must("channel", body.channel),
                words,
                null,
                actor.name());
        performances.pay(actor, id, paid);
    }

    @Operation(summary = "冲正付款 · Take back a payment that was written down wrongly")
    @PutMapping("/payments/{payment}/reversal")
    void reverse(Actor actor, @PathVariable Id id, @PathVariable UUID payment, @RequestBody ReversalBody body) {
        performances.reverse(actor, id, payment, must("reversal", body.reversal), must("reason", body.reason));
    }

    @Operation(summary = "认定不履行和解协议 · The officer finds that it is broken")
    @PostMapping("/breach")
    void breach(Actor actor, @PathVariable Id id, @RequestBody BreachBody body) {
        performances.breach(actor, id, must("ground", body.ground), must("words", body.words));
    }

    @Operation(summary = "恢复执行、起诉或者终结 · What the applicant has applied for (CPL 241)")
    @PostMapping("/remedy")
    void remedy(Actor actor, @PathVariable Id id, @RequestBody RemedyBody body) {
        performances.remedy(
                actor, id, must("remedy", body.remedy), must("appliedOn", body.appliedOn), must("words", body.words));
    }
}
