package org.gridwrit.address;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 学得的地名 for programs.
@RestController
@RequestMapping("/api/v1/learned-names")
class LearnedNameApi {
    private final LearnedNames names;

    LearnedNameApi(LearnedNames names) {
        this.names = names;
    }

    @Operation(summary = "学得的地名 · Names learned from decisions")
    @GetMapping
    Page<LearnedName> list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) LearnedName.@Nullable State state,
            @RequestParam(required = false) @Nullable String after) {
        return names.list(actor, q, state, after);
    }

    @Operation(summary = "学习记录 · The decisions a name was learned from")
    @GetMapping("/{id}/lessons")
    List<Lesson> lessons(Actor actor, @PathVariable Id id) {
        return names.lessons(actor, id);
    }

    @Operation(summary = "认可 · Endorse a learned name")
    @PutMapping("/{id}/endorsement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endorse(Actor actor, @PathVariable Id id) {
        names.endorse(actor, id);
    }

    /// What was taught stays on record; it routes nothing any more.
    @Operation(summary = "不再使用 · Unlearn a name")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlearn(Actor actor, @PathVariable Id id) {
        names.unlearn(actor, id);
    }
}
