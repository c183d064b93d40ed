package org.gridwrit.casefile;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Timelines;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 一案一档 The page of one case, and what an officer may do there. What is refused is said on the page itself.
@Controller
@RequestMapping("/console/cases/{id}")
class CaseController {
    private final CaseFiles files;
    private final Timelines timelines;
    private final Courts courts;
    private final Ledgers ledgers;

    CaseController(CaseFiles files, Timelines timelines, Courts courts, Ledgers ledgers) {
        this.files = files;
        this.timelines = timelines;
        this.courts = courts;
        this.ledgers = ledgers;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, Model model) {
        var opened = timelines.look(actor, id, null, null);
        var file = opened.file();
        model.addAttribute("file", file);
        model.addAttribute("entries", opened.entries());
        model.addAttribute("parts", Part.values());
        model.addAttribute(
                "court",
                courts.exists(file.court()) ? courts.named(file.court()).name() : file.court());
        model.addAttribute("mine", actor.role() == Role.OFFICER && file.court().equals(actor.court()));
        model.addAttribute("closing", files.closing(actor.scope(), id).orElse(null));
        model.addAttribute("account", ledgers.of(actor.scope(), id));
        return "casefile/case";
    }

    @PostMapping("/resumption")
    String resume(Actor actor, @PathVariable Id id, @RequestParam String reason, RedirectAttributes flash) {
        return did(id, flash, "case.resumed", () -> files.resume(actor, id, reason));
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/cases/" + id;
    }
}
