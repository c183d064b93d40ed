package org.gridwrit.payout.share;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.plan.Rank;
import org.gridwrit.payout.share.ReckoningApi.OutlineAnswer;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 分配方案 for programs of the court.
@RestController
@RequestMapping("/api/v1/plans")
class PlanApi {
    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    record PlanAnswer(
            Id id,
            Id roster,
            String caseNumber,
            int version,
            DrawnPlan.State state,
            long poolFen,
            long paidFen,
            long leftFen,
            int claims,
            String askedBy,
            Instant askedAt) {
        static PlanAnswer of(DrawnPlan it) {
            return new PlanAnswer(
                    it.id(),
                    it.rosterId(),
                    it.caseNumber(),
                    it.version(),
                    it.state(),
                    it.funds().pool().value(),
                    it.paid().value(),
                    it.left().value(),
                    it.claims(),
                    it.askedByName(),
                    it.askedAt());
        }
    }

    record PlanInFull(PlanAnswer plan, OutlineAnswer outline) {}

    record ShareAnswer(int line, UUID claim, String name, Rank rank, long owedFen, long paidFen, String basis) {}

    @Operation(summary = "待批准的分配方案 · Plans of one's court that wait for approval")
    @GetMapping
    List<PlanAnswer> list(Actor actor) {
        return plans.asked(actor).stream().map(PlanAnswer::of).toList();
    }

    @Operation(summary = "一份方案 · One plan, rank by rank")
    @GetMapping("/{id}")
    PlanInFull show(Actor actor, @PathVariable Id id) {
        var of = plans.named(actor, id);
        return new PlanInFull(PlanAnswer.of(of), OutlineAnswer.of(plans.outline(actor, of)));
    }

    @Operation(summary = "方案的每一笔 · Shares of a plan, fifty at a time")
    @GetMapping("/{id}/shares")
    Page<ShareAnswer> shares(Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "0") int after) {
        var found = plans.browse(actor, plans.named(actor, id), after);
        return new Page<>(
                found.rows().stream()
                        .map(it -> new ShareAnswer(
                                it.line(),
                                it.claim(),
                                it.name(),
                                it.rank(),
                                it.amount().value(),
                                it.paid().value(),
                                it.basis()))
                        .toList(),
                found.next());
    }
}
