package org.gridwrit.task.sync;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 手机同步 `docs/field-sync.md` is the contract.
@RestController
@RequestMapping("/api/v1/field")
class FieldSyncApi {
    private final Pull pull;
    private final Push push;
    private final FactsBody bodies;

    FieldSyncApi(Pull pull, Push push, FactsBody bodies) {
        this.pull = pull;
        this.push = push;
        this.bodies = bodies;
    }

    @Operation(summary = "下行同步 · What changed since the cursor; 204 when nothing did")
    @GetMapping("/changes")
    ResponseEntity<FieldChanges> changes(Actor actor, @RequestParam(required = false) @Nullable String since) {
        return pull.since(actor, since)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /// Read here and not by a converter: one fact that cannot be read must not cost the others.
    @Operation(
            summary = "上行同步 · Facts from a phone, answered one by one",
            requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = FactsShape.class))))
    @PostMapping("/facts")
    FactAnswers facts(Actor actor, HttpServletRequest request, Locale locale) {
        return push.take(actor, bodies.read(request), locale);
    }
}
