package org.gridwrit.payout.objection;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 送达和异议 for programs of the court. Sending a PUT again changes nothing.
@RestController
@RequestMapping("/api/v1")
class ObjectionApi {
    private final PlanObjections objections;
    private final Plans plans;

    ObjectionApi(PlanObjections objections, Plans plans) {
        this.objections = objections;
        this.plans = plans;
    }

    /// @param line   of the creditor; all that are left where neither is given
    /// @param debtor party of the case
    record DeliveryBody(
            @Nullable Integer line,
            @Nullable UUID debtor,
            @Nullable LocalDate day,
            @Nullable String words) {}

    record ObjectionBody(
            @Nullable Integer line,
            @Nullable UUID debtor,
            @Nullable LocalDate day,
            @Nullable Integer claim,
            @Nullable Long disputedFen,
            @Nullable String words) {}

    record ObjectionStepBody(
            Step.@Nullable Kind kind,
            @Nullable LocalDate day,
            @Nullable String words) {}

    record ObjectionAnswer(
            Id id,
            Id plan,
            String caseNumber,
            String objector,
            long disputedFen,
            Course.Name state,
            LocalDate on,
            @Nullable LocalDate due,
            List<Step.Kind> next) {}

    record ReachAnswer(
            int all, int reached, @Nullable LocalDate lastDay, boolean over, List<ObjectionAnswer> objections) {}

    @Operation(summary = "待办的异议 · Objections of one's court that wait for a step")
    @GetMapping("/objections")
    List<ObjectionAnswer> list(Actor actor) {
        return objections.open(actor).stream().map(this::answer).toList();
    }

    @Operation(summary = "方案的送达和异议 · Whom a plan has reached, and what was objected")
    @GetMapping("/plans/{id}/objections")
    ReachAnswer show(Actor actor, @PathVariable Id id) {
        var of = plans.named(actor, id);
        var reach = objections.reach(actor, of);
        return new ReachAnswer(
                reach.all(),
                reach.reached(),
                reach.lastDay(),
                reach.isOver(objections.today()),
                objections.ofPlan(actor, of).stream().map(this::answer).toList());
    }

    @Operation(summary = "送达方案 · A plan reached a creditor, a debtor, or all creditors that are left")
    @PutMapping("/plans/{id}/deliveries")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reached(Actor actor, @PathVariable Id id, @RequestBody DeliveryBody body) {
        var day = must("day", body.day);
        var words = body.words == null ? "" : body.words.strip();
        var line = body.line;
        var debtor = body.debtor;
        if (line != null) objections.reached(actor, id, line, day, words);
        else if (debtor != null) objections.reachedDebtor(actor, id, debtor, day, words);
        else objections.reachedRest(actor, id, day, words);
    }

    @Operation(summary = "提出异议 · A creditor or a debtor objects to a plan")
    @PutMapping("/plans/{id}/objections/{objection}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void raise(Actor actor, @PathVariable Id id, @PathVariable UUID objection, @RequestBody ObjectionBody body) {
        var disputed = body.disputedFen;
        objections.raise(
                actor,
                id,
                new NewObjection(
                        objection,
                        body.line,
                        body.debtor,
                        must("day", body.day),
                        body.claim,
                        disputed == null ? null : new Fen(disputed),
                        must("words", body.words)));
    }

    @Operation(summary = "异议的下一步 · What happens to an objection next")
    @PutMapping("/objections/{id}/steps/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void step(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody ObjectionStepBody body) {
        var said =
                new Step(must("kind", body.kind), must("day", body.day), body.words == null ? "" : body.words.strip());
        objections.step(actor, id, step, said);
    }

    private ObjectionAnswer answer(Objection it) {
        return new ObjectionAnswer(
                it.id(),
                it.planId(),
                it.caseNumber(),
                it.objectorName(),
                it.disputed().value(),
                it.state(),
                it.course().on(),
                it.due(),
                it.next(objections.today()));
    }
}
