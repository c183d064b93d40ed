package org.gridwrit.complaint;

import java.time.Clock;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an office reads what was said about those below it, and answers.
@Controller
class ComplaintsController {
    private final Complaints complaints;
    private final OwnDataDesk ownData;
    private final Divisions divisions;
    private final Courts courts;
    private final Clock clock;

    ComplaintsController(Complaints complaints, OwnDataDesk ownData, Divisions divisions, Courts courts, Clock clock) {
        this.complaints = complaints;
        this.ownData = ownData;
        this.divisions = divisions;
        this.courts = courts;
        this.clock = clock;
    }

    @GetMapping("/complaints/inbox")
    String inbox(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean answered,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var found = complaints.list(actor, answered, after);
        model.addAttribute("complaints", found);
        model.addAttribute("held", ownData.held(actor, found.rows()));
        model.addAttribute("decisions", OwnDataDecision.values());
        model.addAttribute("answered", answered);
        model.addAttribute("divisions", divisions);
        model.addAttribute("courts", courts);
        model.addAttribute("today", Times.today(clock));
        return "complaint/inbox";
    }

    @PostMapping("/complaints/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable Id id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable OwnDataDecision decision,
            RedirectAttributes flash) {
        complaints.answer(actor, id, words, decision);
        flash.addFlashAttribute("notice", "complaint.answered");
        return "redirect:/complaints/inbox";
    }
}
