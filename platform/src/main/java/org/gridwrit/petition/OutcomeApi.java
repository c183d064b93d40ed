package org.gridwrit.petition;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.petition.law.Seat;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/petitions/{id}")
class OutcomeApi {
    private final Outcomes outcomes;

    OutcomeApi(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    record SeatBody(Seat.@Nullable Side side, @Nullable String name, boolean signed) {}

    record MediationBody(
            @Nullable LocalDate heldOn,
            @Nullable String place,
            @Nullable String minutes,
            Mediations.@Nullable Result result,
            @Nullable List<SeatBody> seats) {}

    record PetitionEndBody(
            @Nullable PetitionOutcome outcome, @Nullable String words) {}

    record FollowUpBody(boolean well, @Nullable String words) {}

    @Operation(summary = "同席调解 · Minutes of court, committee or government and petitioners at one table")
    @PutMapping("/mediations/{mediation}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mediated(Actor actor, @PathVariable Id id, @PathVariable UUID mediation, @RequestBody MediationBody body) {
        var seats = (body.seats() == null ? List.<SeatBody>of() : body.seats())
                .stream()
                        .map(it -> new Seat(must("side", it.side()), text(it.name()), it.signed()))
                        .toList();
        var it = new NewMediation(
                must("heldOn", body.heldOn()),
                text(body.place()),
                text(body.minutes()),
                must("result", body.result()),
                seats);
        outcomes.mediated(actor, id, mediation, it);
    }

    @Operation(summary = "办结 · End a petition; refused while a promise is open")
    @PutMapping("/endings/{ending}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable Id id, @PathVariable UUID ending, @RequestBody PetitionEndBody body) {
        outcomes.end(actor, id, ending, must("outcome", body.outcome()), text(body.words()));
    }

    @Operation(summary = "回访 · Whether it has stayed so; if not, the petition opens again")
    @PutMapping("/follow-ups/{followUp}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void followedUp(Actor actor, @PathVariable Id id, @PathVariable UUID followUp, @RequestBody FollowUpBody body) {
        outcomes.followedUp(actor, id, followUp, body.well(), text(body.words()));
    }
}
