package org.gridwrit.payout.roster;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 债权名册 One of them: its sums, its lines, and the sheet that fills it.
@Controller
@RequestMapping("/console/rosters/{id}")
class RosterController {
    private final Rosters rosters;
    private final RosterUpload upload;
    private final RosterPlans plans;

    RosterController(Rosters rosters, RosterUpload upload, RosterPlans plans) {
        this.rosters = rosters;
        this.upload = upload;
        this.plans = plans;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "0") int after, Model model) {
        var of = rosters.named(actor, id);
        model.addAttribute("roster", of);
        model.addAttribute("sums", rosters.sums(actor, of));
        model.addAttribute("doubtful", rosters.doubtful(actor, of));
        model.addAttribute("claims", rosters.browse(actor, of, after));
        model.addAttribute("after", after);
        model.addAttribute("mine", of.isOf(actor));
        model.addAttribute("plans", plans.of(actor, of));
        return "payout/roster";
    }

    @PostMapping("/sheets")
    String take(Actor actor, @PathVariable Id id, @RequestParam MultipartFile file, RedirectAttributes flash) {
        rosters.named(actor, id);
        try {
            flash.addFlashAttribute("taken", upload.take(actor, id, file));
        } catch (Faulty faulty) {
            flash.addFlashAttribute("faults", faulty.faults());
            flash.addFlashAttribute("faulty", faulty.rows());
        } catch (Refusal refusal) {
            if (refusal.code().equals("roster.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/rosters/" + id;
    }

    @PostMapping("/fixing")
    String fix(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(id, flash, "roster.did-fix", () -> rosters.fix(actor, id));
    }

    @PostMapping("/reopening")
    String reopen(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(id, flash, "roster.did-reopen", () -> rosters.reopen(actor, id));
    }

    static String did(Id roster, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("roster.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/rosters/" + roster;
    }
}
