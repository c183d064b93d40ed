package org.gridwrit.casefile.ledger;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
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

/// 待批准的发放 What the president of a court answers.
@Controller
@RequestMapping("/console/releases")
class ReleasesController {
    private final Releases releases;

    ReleasesController(Releases releases) {
        this.releases = releases;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("releases", releases.asked(actor));
        model.addAttribute("answers", actor.role() == Role.PRESIDENT);
        model.addAttribute("court", actor.court());
        return "casefile/releases";
    }

    @StepUp
    @PostMapping("/{id}/approval")
    String approve(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(flash, "release.approved", () -> releases.approve(actor, id));
    }

    @StepUp
    @PostMapping("/{id}/refusal")
    String decline(Actor actor, @PathVariable Id id, @RequestParam String why, RedirectAttributes flash) {
        return did(flash, "release.declined", () -> releases.decline(actor, id, why));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        var of = releases.withdraw(actor, id);
        flash.addFlashAttribute("notice", "release.withdrawn");
        return "redirect:/console/cases/" + of.casefile() + "/ledger";
    }

    private static String did(RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("release.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/releases";
    }
}
