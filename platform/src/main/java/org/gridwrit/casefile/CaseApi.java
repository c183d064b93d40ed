package org.gridwrit.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.search.Wanted;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// 案件 for programs of the court: reading.
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {
    private final CaseFiles files;

    CaseApi(CaseFiles files) {
        this.files = files;
    }

    @Operation(summary = "案件 · Cases of the court, the latest first")
    @GetMapping
    Page<CaseAnswer.InList> list(Actor actor, @ParameterObject @ModelAttribute Wanted wanted) {
        mustBeOfCourt(actor);
        var found = files.browse(actor, wanted.filter(actor), wanted.cursor());
        return new Page<>(found.rows().stream().map(CaseAnswer.InList::of).toList(), found.next());
    }

    @Operation(summary = "一案 · One case; the look is recorded")
    @GetMapping("/{id}")
    CaseAnswer show(Actor actor, @PathVariable Id id) {
        mustBeOfCourt(actor);
        return CaseAnswer.of(files.look(actor, id));
    }

    record Happened(
            UUID id,
            Instant at,
            String actor,
            CaseEvent.Kind kind,
            String words,
            @Nullable Long amountFen) {}

    @Operation(summary = "案件经过 · What happened in a case")
    @GetMapping("/{id}/timeline")
    List<Happened> timeline(Actor actor, @PathVariable Id id) {
        mustBeOfCourt(actor);
        files.look(actor, id);
        return files.timeline(actor.scope(), id).stream()
                .map(it -> new Happened(it.id(), it.at(), it.actor(), it.kind(), it.words(), fen(it)))
                .toList();
    }

    private static @Nullable Long fen(CaseEvent it) {
        return it.amount() == null ? null : it.amount().value();
    }

    static void mustBeOfCourt(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
    }
}
