package org.gridwrit.task.decision;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.list.Township;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What courts and townships decide. The last part of the path is the id of the command, made by the client: the same
/// PUT again changes nothing.
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@ResponseStatus(HttpStatus.NO_CONTENT)
class DecisionApi {
    private final Tasks tasks;
    private final Destinations destinations;
    private final Township township;

    DecisionApi(Tasks tasks, Destinations destinations, Township township) {
        this.tasks = tasks;
        this.destinations = destinations;
        this.township = township;
    }

    record Assignment(@Nullable Id worker) {}

    record Confirmation(UUID report) {}

    record Reason(String reason) {}

    record Reassignment(
            @Nullable Id grid,
            @Nullable Id worker,
            String reason,
            @Nullable LocalDate dueOn) {}

    @Operation(summary = "派发 · Dispatch a task")
    @PutMapping("/dispatches/{command}")
    void dispatch(Actor actor, @PathVariable Id id, @PathVariable UUID command, @RequestBody Assignment body) {
        var worker = body.worker;
        if (worker != null) actor.mustBe(Role.DISPATCHER);
        tasks.dispatch(actor, id, command, worker == null ? null : township.ownWorker(actor, worker));
    }

    @Operation(summary = "确认 · Confirm a report")
    @PutMapping("/confirmations/{command}")
    void confirm(Actor actor, @PathVariable Id id, @PathVariable UUID command, @RequestBody Confirmation body) {
        tasks.confirm(actor, id, command, body.report);
    }

    @Operation(summary = "退回补正 · Return a task with a reason")
    @PutMapping("/returns/{command}")
    void returnWith(Actor actor, @PathVariable Id id, @PathVariable UUID command, @RequestBody Reason body) {
        tasks.returnWith(actor, id, command, body.reason);
    }

    @Operation(summary = "撤回 · Withdraw a task")
    @PutMapping("/withdrawals/{command}")
    void withdraw(Actor actor, @PathVariable Id id, @PathVariable UUID command, @RequestBody Reason body) {
        tasks.withdraw(actor, id, command, body.reason);
    }

    @Operation(summary = "改派 · Reassign a task")
    @PutMapping("/reassignments/{command}")
    void reassign(Actor actor, @PathVariable Id id, @PathVariable UUID command, @RequestBody Reassignment body) {
        var grid = body.grid;
        if (grid == null) throw new Refusal("task.grid-missing");
        tasks.reassign(actor, id, command, destinations.of(actor, grid, body.worker), body.reason, body.dueOn);
    }
}
