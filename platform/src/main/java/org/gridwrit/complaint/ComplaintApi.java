package org.gridwrit.complaint;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
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

@RestController
class ComplaintApi {
    private final Complaints complaints;

    ComplaintApi(Complaints complaints) {
        this.complaints = complaints;
    }

    /// @param decision where somebody asks about their own data
    record Words(@Nullable String words, @Nullable OwnDataDecision decision) {}

    @Operation(summary = "投诉建议，待答复或已答复 · Complaints waiting for an answer, or answered")
    @GetMapping("/api/v1/complaints")
    Page<Complaint> list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) @Nullable UUID after) {
        return complaints.list(actor, answered, after);
    }

    @Operation(summary = "答复 · Answer a complaint, once")
    @PutMapping("/api/v1/complaints/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable Id id, @RequestBody Words body) {
        complaints.answer(actor, id, body.words() == null ? "" : body.words(), body.decision());
    }
}
