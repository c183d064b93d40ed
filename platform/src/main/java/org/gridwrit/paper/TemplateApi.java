package org.gridwrit.paper;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 文书模板 for programs of the court.
@RestController
@RequestMapping("/api/v1/paper-templates/{kind}")
class TemplateApi {
    private final Templates templates;

    TemplateApi(Templates templates) {
        this.templates = templates;
    }

    /// @param words  absent or empty to go back to the shipped one
    /// @param before the version that was changed; 0 where there is none
    record TemplateWords(@Nullable String words, int before) {}

    @Operation(summary = "文书模板 · The court's template of a kind of paper, with its versions")
    @GetMapping
    Templates.CourtTemplate show(Actor actor, @PathVariable PaperKind kind) {
        return templates.named(actor, kind);
    }

    @Operation(summary = "修改模板 · Change a template; earlier versions are kept")
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(Actor actor, @PathVariable PaperKind kind, @RequestBody TemplateWords body) {
        templates.save(actor, kind, body.words == null ? "" : body.words, body.before);
    }
}
