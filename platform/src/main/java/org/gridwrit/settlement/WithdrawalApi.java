package org.gridwrit.settlement;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/settlements/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class WithdrawalApi {
    private final Settlements settlements;

    WithdrawalApi(Settlements settlements) {
        this.settlements = settlements;
    }

    record AbandonmentBody(@Nullable String reason) {}

    @Operation(summary = "撤回变更 · Other terms are no longer offered; the agreement that binds goes on")
    @PostMapping("/withdrawal")
    void withdraw(Actor actor, @PathVariable Id id, @RequestBody AbandonmentBody body) {
        settlements.withdraw(actor, id, must("reason", body.reason));
    }

    @Operation(summary = "不再签订 · It never came to bind")
    @PostMapping("/abandonment")
    void abandon(Actor actor, @PathVariable Id id, @RequestBody AbandonmentBody body) {
        settlements.abandon(actor, id, must("reason", body.reason));
    }
}
