package org.gridwrit.petition;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.intake.routing.Sending.Sent;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/petitions/{id}")
class VisitApi {
    private final Errands errands;
    private final Visits visits;

    VisitApi(Errands errands, Visits visits) {
        this.errands = errands;
        this.visits = visits;
    }

    record PetitionErrandBody(
            @Nullable List<UUID> petitioners, @Nullable String words) {}

    record PetitionVisitBody(
            Visit.@Nullable Goes goes,
            @Nullable String words,
            @Nullable LocalDate dueOn) {}

    record VisitRecordBody(
            @Nullable LocalDate visitedOn, @Nullable String said) {}

    record PromiseBody(
            @Nullable String words,
            @Nullable String by,
            Promise.@Nullable Side side,
            @Nullable LocalDate madeOn,
            @Nullable LocalDate until) {}

    record PromiseOutcomeBody(boolean kept, @Nullable String outcome) {}

    @Operation(
            summary =
                    "请网格员下访 · Ask the grid workers to visit; doubtful addresses go to the inbox, what is open is not asked twice")
    @PostMapping("/errands")
    Sent send(Actor actor, @PathVariable Id id, @RequestBody PetitionErrandBody body) {
        return errands.ask(actor, id, must("petitioners", body.petitioners()), text(body.words()));
    }

    @Operation(summary = "安排下访 · Ask the court or the petition office to visit")
    @PutMapping("/visits/{visit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @PathVariable Id id, @PathVariable UUID visit, @RequestBody PetitionVisitBody body) {
        var it = new NewVisit(must("goes", body.goes()), text(body.words()), must("dueOn", body.dueOn()));
        visits.ask(actor, id, visit, it);
    }

    @Operation(summary = "记下访 · What was said at a visit")
    @PutMapping("/visits/{visit}/record")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void made(Actor actor, @PathVariable Id id, @PathVariable UUID visit, @RequestBody VisitRecordBody body) {
        visits.made(actor, id, visit, must("visitedOn", body.visitedOn()), text(body.said()));
    }

    @Operation(summary = "记承诺 · What was promised, by whom, until when")
    @PutMapping("/promises/{promise}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void promise(Actor actor, @PathVariable Id id, @PathVariable UUID promise, @RequestBody PromiseBody body) {
        var it = new NewPromise(
                text(body.words()),
                text(body.by()),
                must("side", body.side()),
                must("madeOn", body.madeOn()),
                must("until", body.until()));
        visits.promise(actor, id, promise, it);
    }

    @Operation(summary = "承诺兑现与否 · Whether a promise was kept")
    @PutMapping("/promises/{promise}/outcome")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void settle(Actor actor, @PathVariable Id id, @PathVariable UUID promise, @RequestBody PromiseOutcomeBody body) {
        visits.settle(actor, id, promise, body.kept(), text(body.outcome()));
    }
}
