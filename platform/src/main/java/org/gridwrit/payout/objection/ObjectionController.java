package org.gridwrit.payout.objection;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 分配方案异议 Those of a court that wait for a step, and the steps.
@Controller
@RequestMapping("/console/objections")
class ObjectionController {
    private final PlanObjections objections;

    ObjectionController(PlanObjections objections) {
        this.objections = objections;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("objections", objections.open(actor));
        model.addAttribute("today", objections.today());
        return "payout/objection-list";
    }

    @PostMapping("/{id}/steps")
    String step(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @RequestParam Step.Kind kind,
            @RequestParam LocalDate day,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Id plan,
            RedirectAttributes flash) {
        try {
            var of = objections.step(actor, id, step, new Step(kind, day, words.strip()));
            flash.addFlashAttribute("notice", "objection.did-step");
            return "redirect:/console/plans/" + of.planId() + "/objections";
        } catch (Refusal refusal) {
            if (plan == null || refusal.code().endsWith(".unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/plans/" + plan + "/objections";
        }
    }
}
