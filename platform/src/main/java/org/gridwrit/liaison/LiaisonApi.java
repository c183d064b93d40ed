package org.gridwrit.liaison;

import static org.gridwrit.shared.Sent.must;
import static org.gridwrit.shared.Sent.text;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.task.between.AnswerTimes;
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
class LiaisonApi {
    private final Liaisons liaisons;
    private final Handovers handovers;
    private final Ties ties;

    LiaisonApi(Liaisons liaisons, Handovers handovers, Ties ties) {
        this.liaisons = liaisons;
        this.handovers = handovers;
        this.ties = ties;
    }

    record TieAnswer(Tie tie, AnswerTimes times) {}

    /// @param until the last day of a stand-in; absent for whoever stands
    record LiaisonNaming(
            @Nullable UUID account,
            @Nullable String phone,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /// @param seen what the preview said of itself
    record HandoverOrder(
            @Nullable UUID to,
            @Nullable String phone,
            @Nullable String words,
            @Nullable Boolean withCases,
            @Nullable String seen) {}

    record HandoverShown(HandoverPreview preview, String seen) {}

    @Operation(summary = "联络关系 · Who speaks for a court and a township, with history and answer times")
    @GetMapping("/liaisons/{court}/{township}")
    TieAnswer tie(Actor actor, @PathVariable String court, @PathVariable String township) {
        var tie = liaisons.look(actor, court, township);
        return new TieAnswer(tie, ties.times(tie));
    }

    @Operation(summary = "指定联络人或代班人 · Name who speaks or stands in for one's own side")
    @PutMapping("/liaisons/{court}/{township}/appointments/{appointment}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(
            Actor actor,
            @PathVariable String court,
            @PathVariable String township,
            @PathVariable UUID appointment,
            @RequestBody LiaisonNaming body) {
        var naming = new Naming(
                must("account", body.account()), text(body.phone()), must("from", body.from()), body.until());
        liaisons.name(actor, court, township, appointment, naming);
    }

    @Operation(summary = "预览交接 · What would be handed over now; changes nothing")
    @GetMapping("/liaisons/{court}/{township}/handover")
    HandoverShown preview(Actor actor, @PathVariable String court, @PathVariable String township) {
        var found = handovers.preview(actor, court, township);
        return new HandoverShown(found, found.seen());
    }

    @Operation(summary = "联络交接 · Hand over what was previewed; both are told")
    @PutMapping("/liaisons/{court}/{township}/handovers/{handover}")
    Id handOver(
            Actor actor,
            @PathVariable String court,
            @PathVariable String township,
            @PathVariable UUID handover,
            @RequestBody HandoverOrder body) {
        var order = new Handovers.Order(
                must("to", body.to()),
                text(body.phone()),
                text(body.words()),
                Boolean.TRUE.equals(body.withCases()),
                text(body.seen()));
        return handovers.carryOut(actor, court, township, handover, order);
    }

    @Operation(summary = "交接清单 · What was handed over, and what of it is still open")
    @GetMapping("/handovers/{id}")
    Handover handover(Actor actor, @PathVariable Id id) {
        return handovers.look(actor, id);
    }
}
