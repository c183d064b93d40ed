package org.gridwrit.docket.batch;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/case-batches")
class BatchApi {
    private final Batches batches;

    BatchApi(Batches batches) {
        this.batches = batches;
    }

    /// @param reason not needed to look at what would happen
    record BatchOrder(
            @Nullable BatchKind kind,
            @Nullable List<Id> cases,
            @Nullable String officer,
            @Nullable Id grid,
            @Nullable String reason) {
        Order order() {
            if (kind == null) throw new Refusal("request.missing", new FieldName("kind"));
            return new Order(kind, cases == null ? List.of() : cases, officer, grid);
        }
    }

    @Operation(summary = "批量办理 · What one has done to many cases at once")
    @GetMapping
    List<Batch> list(Actor actor) {
        return batches.list(actor);
    }

    @Operation(summary = "预览批量办理 · What would change and what cannot, and why; changes nothing")
    @PostMapping("/preview")
    List<Change> preview(Actor actor, @RequestBody BatchOrder body) {
        return batches.preview(actor, body.order());
    }

    @Operation(summary = "批量派发、变更承办人、改派 · Do the same to many cases; what cannot be done is named")
    @PutMapping("/{batch}")
    BatchOutcome carryOut(Actor actor, @PathVariable UUID batch, @RequestBody BatchOrder body) {
        return batches.carryOut(actor, batch, body.order(), body.reason() == null ? "" : body.reason());
    }

    @Operation(summary = "撤销批量办理 · Change back what nothing has happened to meanwhile")
    @PostMapping("/{batch}/undoing")
    BatchOutcome undo(Actor actor, @PathVariable UUID batch) {
        return batches.undo(actor, batch);
    }
}
