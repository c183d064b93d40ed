package org.gridwrit.payout.roster;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// 债权名册 for programs of the court.
@RestController
@RequestMapping("/api/v1")
class RosterApi {
    private final Rosters rosters;

    RosterApi(Rosters rosters) {
        this.rosters = rosters;
    }

    record RosterBody(@Nullable String name, @Nullable Regime regime) {}

    record RosterAnswer(
            Id id,
            Id casefile,
            String caseNumber,
            String name,
            Regime regime,
            Roster.State state,
            String openedBy,
            Instant openedAt) {
        static RosterAnswer of(Roster it) {
            return new RosterAnswer(
                    it.id(),
                    it.casefile(),
                    it.caseNumber(),
                    it.name(),
                    it.regime(),
                    it.state(),
                    it.openedBy(),
                    it.openedAt());
        }
    }

    record RosterWithSums(RosterAnswer roster, List<RankSum> ranks, int doubtful) {}

    @Operation(summary = "债权名册 · Rosters of claims of one's court, or of one case")
    @GetMapping("/rosters")
    Page<RosterAnswer> list(
            Actor actor,
            @RequestParam(name = "case", required = false) @Nullable Id casefile,
            @RequestParam(required = false) @Nullable UUID after) {
        var found = rosters.list(actor, casefile, after);
        return new Page<>(found.rows().stream().map(RosterAnswer::of).toList(), found.next());
    }

    @Operation(summary = "编制名册 · Open a roster for a case")
    @PutMapping("/cases/{id}/rosters/{roster}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(Actor actor, @PathVariable Id id, @PathVariable UUID roster, @RequestBody RosterBody body) {
        if (body.regime == null) throw new Refusal("request.missing", new FieldName("regime"));
        rosters.open(actor, id, roster, body.name == null ? "" : body.name, body.regime);
    }

    @Operation(summary = "一份名册 · One roster with what its ranks add up to")
    @GetMapping("/rosters/{id}")
    RosterWithSums show(Actor actor, @PathVariable Id id) {
        var of = rosters.named(actor, id);
        return new RosterWithSums(RosterAnswer.of(of), rosters.sums(actor, of), rosters.doubtful(actor, of));
    }

    @Operation(summary = "确认名册 · Fix a roster; plans are drawn from it")
    @PutMapping("/rosters/{id}/fixing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void fix(Actor actor, @PathVariable Id id) {
        rosters.fix(actor, id);
    }

    @Operation(summary = "重新编制 · Open a fixed roster again, while no plan stands on it")
    @PutMapping("/rosters/{id}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(Actor actor, @PathVariable Id id) {
        rosters.reopen(actor, id);
    }
}
