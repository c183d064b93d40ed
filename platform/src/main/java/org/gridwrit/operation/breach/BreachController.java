package org.gridwrit.operation.breach;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.operation.law.Verdict;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 限制消费监督 The court's list with its figures, and the page of one report.
@Controller
class BreachController {
    private final BreachReports reports;
    private final BreachLists lists;
    private final Keys keys;

    BreachController(BreachReports reports, BreachLists lists, Keys keys) {
        this.reports = reports;
        this.lists = lists;
        this.keys = keys;
    }

    @GetMapping("/console/breaches")
    String list(
            Actor actor,
            @RequestParam(required = false) Breach.@Nullable State state,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("counts", lists.counts(actor));
        model.addAttribute("found", lists.list(actor, state, whose, after));
        model.addAttribute("after", after);
        model.addAttribute("state", state);
        model.addAttribute("states", Breach.State.values());
        model.addAttribute("whose", whose == Whose.MINE ? whose : null);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        return "operation/breaches";
    }

    @GetMapping("/console/breaches/{id}")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var it = reports.look(actor, id);
        var own = it.court().equals(actor.court());
        model.addAttribute("it", it);
        model.addAttribute("brought", reports.brought(actor, it));
        model.addAttribute("decides", own && actor.role() == Role.OFFICER && it.state() == Breach.State.REPORTED);
        model.addAttribute("approves", own && actor.role() == Role.PRESIDENT && it.state() == Breach.State.PROPOSED);
        model.addAttribute("verdicts", Verdict.values());
        model.addAttribute("step", keys.next());
        return "operation/breach";
    }

    @PostMapping("/console/breaches/{id}/verdict")
    String decide(
            Actor actor, @PathVariable Id id, @RequestParam UUID step, BreachForms form, RedirectAttributes flash) {
        return did(id, flash, () -> reports.decide(actor, id, step, form.decision()));
    }

    @StepUp
    @PostMapping("/console/breaches/{id}/approval")
    String approve(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @RequestParam String document,
            RedirectAttributes flash) {
        return did(id, flash, () -> reports.approve(actor, id, step, document));
    }

    @StepUp
    @PostMapping("/console/breaches/{id}/refusal")
    String decline(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return did(id, flash, () -> reports.decline(actor, id, step, reason));
    }

    private static String did(Id id, RedirectAttributes flash, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", "breach.kept");
        } catch (Refusal refusal) {
            if (refusal.code().endsWith(".unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/breaches/" + id;
    }
}
