package org.gridwrit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// 案件 for programs of the court: reading.
@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {
    private final CaseFiles files;

    CaseApi(CaseFiles files) {
        this.files = files;
    }

    /// @param after the `next` of the page before
    @GetMapping
    Page<CaseAnswer.Line> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) CaseState.@Nullable Name state,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Livelihood livelihood,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after) {
        mustBeOfCourt(actor);
        var filter = new CaseFilter(city == null ? actor.city() : city, court, state, officer, livelihood, from, to, q);
        var found = files.list(actor.scope(), filter, after);
        return new Page<>(found.rows().stream().map(CaseAnswer.Line::of).toList(), found.next());
    }

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

    @GetMapping("/{id}/timeline")
    List<Happened> timeline(Actor actor, @PathVariable Id id) {
        mustBeOfCourt(actor);
        files.named(actor.scope(), id);
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
