package org.gridwrit.task.field;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Position;
import org.gridwrit.task.Report;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The worker's side, for the platform that embeds it. Ids of commands and reports are made by the client: the same PUT
/// again changes nothing.
@RestController
@RequestMapping("/api/v1")
class FieldApi {
    private final Tasks tasks;
    private final Errands errands;
    private final FieldPages pages;

    FieldApi(Tasks tasks, Errands errands, FieldPages pages) {
        this.tasks = tasks;
        this.errands = errands;
        this.pages = pages;
    }

    record Body(
            @Nullable Outcome outcome,
            @Nullable String words,
            @Nullable Clue clue,
            @Nullable Position position,
            @Nullable List<ClueKind> unseen,
            @Nullable Instant seenAt) {}

    record RecusalReason(String reason) {}

    /// Own open tasks; equal `visit` means one debtor in one village.
    @Operation(summary = "我的事项 · Own open tasks")
    @GetMapping("/errands")
    List<Errand> open(Actor actor) {
        return errands.open(actor);
    }

    @Operation(summary = "签收 · Accept a task")
    @PutMapping("/tasks/{id}/acceptances/{command}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(Actor actor, @PathVariable Id id, @PathVariable UUID command) {
        tasks.accept(actor, id, command);
    }

    @Operation(summary = "回避 · Stand back from a task; the reason is sealed")
    @PutMapping("/tasks/{id}/recusals/{command}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recuse(Actor actor, @PathVariable Id id, @PathVariable UUID command, @RequestBody RecusalReason body) {
        tasks.recuse(actor, id, command, body.reason);
    }

    @Operation(summary = "反馈 · Report what was seen")
    @PutMapping("/tasks/{id}/reports/{report}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(Actor actor, @PathVariable Id id, @PathVariable UUID report, @RequestBody Body body) {
        var outcome = body.outcome;
        if (outcome == null) throw new Refusal("report.outcome-missing");
        var seenAt = body.seenAt == null ? pages.now() : body.seenAt;
        var unseen = body.unseen == null ? List.<ClueKind>of() : body.unseen;
        tasks.report(actor, id, new Report(report, outcome, body.words, body.clue, body.position, unseen, seenAt));
    }
}
