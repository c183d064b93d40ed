package org.gridwrit.payout.share;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.roster.Roster;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 试算 What would come out for a pool; what is wanted is asked for from here.
@Controller
@RequestMapping("/console/rosters/{id}")
class ReckoningController {
    private final Plans plans;
    private final Rosters rosters;
    private final Ledgers ledgers;
    private final Keys keys;

    ReckoningController(Plans plans, Rosters rosters, Ledgers ledgers, Keys keys) {
        this.plans = plans;
        this.rosters = rosters;
        this.ledgers = ledgers;
        this.keys = keys;
    }

    @GetMapping("/reckoning")
    String reckon(Actor actor, @PathVariable Id id, FundsForm form, Model model) {
        var of = rosters.named(actor, id);
        model.addAttribute("roster", of);
        model.addAttribute("things", rosters.things(actor, of));
        model.addAttribute("sums", rosters.sums(actor, of));
        model.addAttribute("form", form);
        model.addAttribute("mine", of.isOf(actor));
        model.addAttribute("key", keys.next());
        if (of.regime() != Regime.BANKRUPTCY) {
            model.addAttribute("held", ledgers.of(actor.scope(), of.casefile()).held());
        }
        if (form.isFilled()) outlines(actor, of, form, model);
        return "payout/reckoning";
    }

    private void outlines(Actor actor, Roster of, FundsForm form, Model model) {
        try {
            var funds = form.funds();
            model.addAttribute("funds", funds);
            model.addAttribute("outlines", plans.reckon(actor, of, funds));
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
        }
    }

    @PostMapping("/plans")
    String ask(Actor actor, @PathVariable Id id, @RequestParam UUID plan, FundsForm form, RedirectAttributes flash) {
        rosters.named(actor, id);
        try {
            if (!form.isFilled()) throw new Refusal("plan.pool-missing");
            var kept = plans.ask(actor, id, plan, form.funds());
            flash.addFlashAttribute("notice", "plan.did-ask");
            return "redirect:/console/plans/" + kept;
        } catch (Refusal refusal) {
            if (refusal.code().equals("roster.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/rosters/" + id + "/reckoning";
        }
    }
}
