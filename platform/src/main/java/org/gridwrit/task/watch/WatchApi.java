package org.gridwrit.task.watch;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class WatchApi {
    private final Watches watches;

    WatchApi(Watches watches) {
        this.watches = watches;
    }

    record Asked(@Nullable LocalDate until, @Nullable String reason) {}

    /// @param reason needed when not approved
    record Decided(boolean approved, @Nullable String reason) {}

    @Operation(summary = "行踪关注申请 · Watches asked for and decided, those that wait first")
    @GetMapping("/watches")
    Page<Watch> list(Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        return watches.list(actor, false, after);
    }

    @Operation(summary = "申请行踪关注 · Ask for a watch of the debtor of a task")
    @PostMapping("/tasks/{id}/watches")
    @ResponseStatus(HttpStatus.CREATED)
    Id ask(Actor actor, @PathVariable Id id, @RequestBody Asked body) {
        var until = body.until();
        if (until == null) throw new Refusal("watch.until-missing");
        return watches.ask(actor, id, until, body.reason() == null ? "" : body.reason());
    }

    @Operation(summary = "批准或不批准 · Approve or decline a watch")
    @StepUp
    @PutMapping("/watches/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable Id id, @RequestBody Decided body) {
        if (body.approved()) watches.approve(actor, id);
        else watches.decline(actor, id, body.reason() == null ? "" : body.reason());
    }
}
