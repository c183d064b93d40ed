package org.gridwrit.task.decision;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Tasks;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The sealed reason of a recusal, for the officer and the president of the court.
@RestController
class RecusalApi {
    private final Tasks tasks;

    RecusalApi(Tasks tasks) {
        this.tasks = tasks;
    }

    record Recusal(String reason) {}

    @Operation(summary = "回避理由 · Why a worker stood back; the look is recorded")
    @GetMapping("/api/v1/tasks/{id}/recusal")
    Recusal show(Actor actor, @PathVariable Id id) {
        return new Recusal(tasks.recusalReason(actor, id).orElseThrow(() -> new Refusal("recusal.unknown")));
    }
}
