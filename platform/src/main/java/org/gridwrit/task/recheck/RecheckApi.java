package org.gridwrit.task.recheck;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 终本库 for programs of the court.
@RestController
class RecheckApi {
    private final Library library;
    private final Rechecks rechecks;
    private final ResumeProposals proposals;

    RecheckApi(Library library, Rechecks rechecks, ResumeProposals proposals) {
        this.library = library;
        this.rechecks = rechecks;
        this.proposals = proposals;
    }

    record RecheckTellingBody(LocalDate day, String how) {}

    /// @param resume false: what was found is not worth it
    record ResumeAnswerBody(boolean resume, String why) {}

    @Operation(summary = "终本库 · Cases terminated for now, the next to be rechecked first")
    @GetMapping("/api/v1/rechecks")
    Page<RecheckListStore.RecheckLine> list(
            Actor actor,
            @RequestParam(defaultValue = "ALL") Library.Group group,
            @RequestParam(required = false) @Nullable String after) {
        return library.list(actor, group, null, after);
    }

    @Operation(summary = "本案复查 · The rechecks of a case")
    @GetMapping("/api/v1/cases/{id}/rechecks")
    List<Recheck> ofCase(Actor actor, @PathVariable Id id) {
        return rechecks.ofCase(actor, id);
    }

    @Operation(summary = "告知申请执行人 · That the applicant was told of the result")
    @PutMapping("/api/v1/rechecks/{id}/telling")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tell(Actor actor, @PathVariable Id id, @RequestBody RecheckTellingBody body) {
        rechecks.tell(actor, id, body.day, body.how);
    }

    @Operation(summary = "恢复执行建议 · Property that was found in a case terminated for now, the newest first")
    @GetMapping("/api/v1/cases/{id}/resume-proposals")
    List<ResumeProposal> proposals(Actor actor, @PathVariable Id id) {
        return proposals.ofCase(actor, id);
    }

    @Operation(summary = "恢复执行或者不恢复 · Whether the case is resumed for what was found, and why")
    @PutMapping("/api/v1/resume-proposals/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable Id id, @RequestBody ResumeAnswerBody body) {
        proposals.answer(actor, id, body.resume, body.why);
    }
}
