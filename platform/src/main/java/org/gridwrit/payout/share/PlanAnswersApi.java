package org.gridwrit.payout.share;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 答复分配方案 for programs of the court.
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanAnswersApi {
    private final Plans plans;

    PlanAnswersApi(Plans plans) {
        this.plans = plans;
    }

    record PlanRefusalBody(@Nullable String why) {}

    @Operation(summary = "批准方案 · Approve a plan; whoever asked for it may not")
    @StepUp
    @PutMapping("/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(Actor actor, @PathVariable Id id) {
        plans.approve(actor, id);
    }

    @Operation(summary = "不批准方案 · Decline a plan")
    @StepUp
    @PutMapping("/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(Actor actor, @PathVariable Id id, @RequestBody PlanRefusalBody body) {
        if (body.why == null) throw new Refusal("release.why-missing");
        plans.decline(actor, id, body.why);
    }

    @Operation(summary = "撤回方案 · Withdraw a plan that nobody has answered")
    @PutMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(Actor actor, @PathVariable Id id) {
        plans.withdraw(actor, id);
    }
}
