package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 下访、承诺 From the page of a petition.
@Controller
class VisitController {
    private final Errands errands;
    private final Visits visits;

    VisitController(Errands errands, Visits visits) {
        this.errands = errands;
        this.visits = visits;
    }

    @PostMapping("/petitions/{id}/errands")
    String send(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(required = false, defaultValue = "") List<UUID> whom,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(id, flash, () -> {
            var sent = errands.ask(actor, id, whom, words);
            return sent.doubtful() > 0
                    ? "petition.sent-doubtful"
                    : sent.asked() > 0 ? "petition.sent" : "petition.sent-before";
        });
    }

    @PostMapping("/petitions/{id}/visits")
    String ask(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID visit,
            @RequestParam Visit.Goes goes,
            @RequestParam(defaultValue = "") String words,
            @RequestParam LocalDate dueOn,
            RedirectAttributes flash) {
        return did(id, flash, () -> {
            visits.ask(actor, id, visit, new NewVisit(goes, words, dueOn));
            return "petition.visit-asked";
        });
    }

    @PostMapping("/petitions/{id}/visits/{visit}/record")
    String made(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID visit,
            @RequestParam LocalDate visitedOn,
            @RequestParam String said,
            RedirectAttributes flash) {
        return did(id, flash, () -> {
            visits.made(actor, id, visit, visitedOn, said);
            return "petition.kept-record";
        });
    }

    @PostMapping("/petitions/{id}/visits/{visit}/cancellation")
    String callOff(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID visit,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return did(id, flash, () -> {
            visits.callOff(actor, id, visit, reason);
            return "petition.kept-record";
        });
    }

    @PostMapping("/petitions/{id}/promises")
    String promise(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID promise,
            @RequestParam String words,
            @RequestParam String by,
            @RequestParam Promise.Side side,
            @RequestParam LocalDate madeOn,
            @RequestParam LocalDate until,
            RedirectAttributes flash) {
        return did(id, flash, () -> {
            visits.promise(actor, id, promise, new NewPromise(words, by, side, madeOn, until));
            return "petition.kept-record";
        });
    }

    @PostMapping("/petitions/{id}/promises/{promise}/outcome")
    String settle(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID promise,
            @RequestParam boolean kept,
            @RequestParam String outcome,
            RedirectAttributes flash) {
        return did(id, flash, () -> {
            visits.settle(actor, id, promise, kept, outcome);
            return "petition.kept-record";
        });
    }

    interface Deed {
        /// @return what is said on the page afterwards
        String of();
    }

    static String did(Id id, RedirectAttributes flash, Deed deed) {
        try {
            flash.addFlashAttribute("notice", deed.of());
        } catch (Refusal refusal) {
            if (refusal.code().equals("petition.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/petitions/" + id;
    }
}
