package org.gridwrit.operation;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Exchange;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Part;
import org.gridwrit.operation.law.Signature;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class OperationApi {
    private final Operations operations;

    OperationApi(Operations operations) {
        this.operations = operations;
    }

    record PlannedPerson(Part part, String name) {}

    record OperationPlan(
            @Nullable OperationKind kind,
            @Nullable LocalDateTime starts,
            @Nullable String place,
            @Nullable String order,
            @Nullable String vehicles,
            @Nullable String risks,
            @Nullable List<PlannedPerson> people) {}

    record OperationRecord(
            @Nullable String words,
            @Nullable String objections,
            @Nullable List<Boolean> came,
            @Nullable List<@Nullable Signature> signatures,
            @Nullable List<Finding> findings,
            @Nullable UUID evidence,
            @Nullable InterviewBody interview) {}

    record InterviewBody(
            @Nullable Integer asked,
            @Nullable String subject,
            @Nullable List<ExchangeBody> exchanges,
            @Nullable Boolean readOver) {
        Interview read() {
            var all = exchanges == null ? List.<ExchangeBody>of() : exchanges;
            return new Interview(
                    asked == null ? -1 : asked,
                    text(subject),
                    all.stream()
                            .map(it -> new Exchange(text(it.question()), text(it.answer())))
                            .toList(),
                    Boolean.TRUE.equals(readOver));
        }
    }

    record ExchangeBody(@Nullable String question, @Nullable String answer) {}

    record OperationCancelled(@Nullable String reason) {}

    @Operation(summary = "本案现场执行 · Operations of a case, their plans and records")
    @GetMapping("/cases/{id}/operations")
    List<org.gridwrit.operation.Operation> ofCase(Actor actor, @PathVariable Id id) {
        return operations.look(actor, id);
    }

    @Operation(summary = "制定执行方案 · Plan an operation on the spot")
    @PutMapping("/cases/{id}/operations/{operation}")
    Id plan(Actor actor, @PathVariable Id id, @PathVariable UUID operation, @RequestBody OperationPlan body) {
        var people = must("people", body.people()).stream()
                .map(it -> Attending.planned(it.part(), it.name()))
                .toList();
        var plan = new Plan(
                must("kind", body.kind()),
                must("starts", body.starts()),
                text(body.place()),
                text(body.order()),
                text(body.vehicles()),
                text(body.risks()),
                people);
        return operations.plan(actor, id, operation, plan);
    }

    @Operation(summary = "记入笔录 · The record of an operation, signed by those present")
    @PutMapping("/operations/{id}/record")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void hold(Actor actor, @PathVariable Id id, @RequestBody OperationRecord body) {
        var held = new Held(
                text(body.words()),
                text(body.objections()),
                must("came", body.came()),
                must("signatures", body.signatures()),
                body.findings() == null ? List.of() : body.findings(),
                body.evidence(),
                body.interview() == null ? null : body.interview().read());
        operations.hold(actor, id, held);
    }

    @Operation(summary = "取消现场执行 · Cancel a planned operation")
    @PostMapping("/operations/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(Actor actor, @PathVariable Id id, @RequestBody OperationCancelled body) {
        operations.cancel(actor, id, text(body.reason()));
    }
}
