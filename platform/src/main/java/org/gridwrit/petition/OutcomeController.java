package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.PetitionOutcome;
import org.gridwrit.petition.law.Seat;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 同席调解、办结、回访 From the page of a petition.
@Controller
class OutcomeController {
    private final Outcomes outcomes;

    OutcomeController(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /// @param side one for each row of the table, as `name` and `signature`; rows without a name are empty
    @PostMapping("/petitions/{id}/mediations")
    String mediated(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID mediation,
            @RequestParam LocalDate heldOn,
            @RequestParam(defaultValue = "") String place,
            @RequestParam String minutes,
            @RequestParam Mediations.Result result,
            @RequestParam List<Seat.Side> side,
            @RequestParam List<String> name,
            @RequestParam List<String> signature,
            RedirectAttributes flash) {
        return VisitController.did(id, flash, () -> {
            var seats = new ArrayList<Seat>();
            for (int i = 0; i < Math.min(side.size(), Math.min(name.size(), signature.size())); i++) {
                seats.add(new Seat(side.get(i), name.get(i), signature.get(i).equals("SIGNED")));
            }
            outcomes.mediated(actor, id, mediation, new NewMediation(heldOn, place, minutes, result, seats));
            return "petition.kept-record";
        });
    }

    @PostMapping("/petitions/{id}/end")
    String end(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID ending,
            @RequestParam PetitionOutcome outcome,
            @RequestParam String words,
            RedirectAttributes flash) {
        return VisitController.did(id, flash, () -> {
            outcomes.end(actor, id, ending, outcome, words);
            return "petition.ended-done";
        });
    }

    @PostMapping("/petitions/{id}/follow-ups/{followUp}")
    String followedUp(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID followUp,
            @RequestParam boolean well,
            @RequestParam String words,
            RedirectAttributes flash) {
        return VisitController.did(id, flash, () -> {
            outcomes.followedUp(actor, id, followUp, well, words);
            return well ? "petition.kept-record" : "petition.open-again";
        });
    }
}
