package org.gridwrit.operation.breach;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.operation.law.Breaches;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.operation.law.Verdict;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class BreachApi {
    private final BreachReports reports;
    private final BreachLists lists;

    BreachApi(BreachReports reports, BreachLists lists) {
        this.reports = reports;
        this.lists = lists;
    }

    record BreachReport(
            @Nullable UUID party,
            @Nullable Consumption consumption,
            @Nullable LocalDate seenOn,
            @Nullable String place,
            @Nullable String words,
            @Nullable Reporter source,
            @Nullable String sourceName,
            @Nullable UUID evidence) {}

    record BreachDecision(
            @Nullable Verdict verdict,
            @Nullable String words,
            @Nullable LocalDate orderedOn,
            @Nullable Long fineFen,
            @Nullable Integer days) {}

    /// @param document of the written decision when approved; otherwise the reason
    record BreachApproval(
            boolean approved,
            @Nullable String document,
            @Nullable String reason) {}

    @Operation(summary = "限制消费监督 · Reports of breaches in a case, and what was decided")
    @GetMapping("/cases/{id}/breaches")
    List<Breach> ofCase(Actor actor, @PathVariable Id id) {
        return reports.ofCase(actor, id);
    }

    @Operation(summary = "限制消费监督统计 · How many reports of a court stand where, and the fines")
    @GetMapping("/breaches/counts")
    List<BreachCount> counts(Actor actor) {
        return lists.counts(actor);
    }

    @Operation(summary = "登记违反限制消费的反映 · Enter what somebody reported")
    @PutMapping("/cases/{id}/breaches/{breach}")
    Id report(Actor actor, @PathVariable Id id, @PathVariable UUID breach, @RequestBody BreachReport body) {
        var told = new NewBreach(
                must("party", body.party()),
                must("consumption", body.consumption()),
                must("seenOn", body.seenOn()),
                text(body.place()),
                text(body.words()),
                must("source", body.source()),
                text(body.sourceName()),
                body.evidence());
        return reports.report(actor, id, breach, told);
    }

    @Operation(summary = "审查结论 · What the officer decides; fine and detention wait for the president")
    @PutMapping("/breaches/{id}/verdicts/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody BreachDecision body) {
        var fine = body.fineFen() == null ? Fen.ZERO : new Fen(body.fineFen());
        var days = body.days() == null ? 0 : body.days();
        reports.decide(
                actor,
                id,
                step,
                new Breaches.Decision(
                        must("verdict", body.verdict()), text(body.words()), body.orderedOn(), false, fine, days));
    }

    @Operation(summary = "院长批准或不批准 · Approve fine and detention, or send them back")
    @StepUp
    @PutMapping("/breaches/{id}/approval/{step}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(Actor actor, @PathVariable Id id, @PathVariable UUID step, @RequestBody BreachApproval body) {
        if (body.approved()) reports.approve(actor, id, step, text(body.document()));
        else reports.decline(actor, id, step, text(body.reason()));
    }
}
