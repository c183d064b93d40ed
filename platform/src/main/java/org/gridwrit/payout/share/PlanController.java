package org.gridwrit.payout.share;

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

/// 分配方案 What the president of a court answers, and everybody of the court reads.
@Controller
@RequestMapping("/console/plans")
class PlanController {
    private final Plans plans;

    PlanController(Plans plans) {
        this.plans = plans;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("plans", plans.asked(actor));
        return "payout/plans";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "0") int after, Model model) {
        var of = plans.named(actor, id);
        var own = of.court().equals(actor.court());
        model.addAttribute("plan", of);
        model.addAttribute("outline", plans.outline(actor, of));
        model.addAttribute("shares", plans.browse(actor, of, after));
        model.addAttribute("after", after);
        model.addAttribute("answers", own && actor.role() == Role.PRESIDENT && of.isAsked());
        model.addAttribute("withdraws", own && actor.role() == Role.OFFICER && of.isAsked());
        return "payout/plan";
    }

    @StepUp
    @PostMapping("/{id}/approval")
    String approve(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(id, flash, "plan.did-approve", () -> plans.approve(actor, id));
    }

    @StepUp
    @PostMapping("/{id}/refusal")
    String decline(Actor actor, @PathVariable Id id, @RequestParam String why, RedirectAttributes flash) {
        return did(id, flash, "plan.did-decline", () -> plans.decline(actor, id, why));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(id, flash, "plan.did-withdraw", () -> plans.withdraw(actor, id));
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("plan.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/plans/" + id;
    }
}
