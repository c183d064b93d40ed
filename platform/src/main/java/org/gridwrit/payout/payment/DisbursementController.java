package org.gridwrit.payout.payment;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.payout.payment.PaymentState.Name;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
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

/// 案款发放 Where the money of a plan is, and what goes out next.
@Controller
@RequestMapping("/console/disbursements")
class DisbursementController {
    private final Disbursements disbursements;
    private final PaymentBatches batches;
    private final Plans plans;
    private final Ledgers ledgers;
    private final Keys keys;

    DisbursementController(
            Disbursements disbursements, PaymentBatches batches, Plans plans, Ledgers ledgers, Keys keys) {
        this.disbursements = disbursements;
        this.batches = batches;
        this.plans = plans;
        this.ledgers = ledgers;
        this.keys = keys;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("batches", batches.drawn(actor));
        model.addAttribute("disbursements", disbursements.list(actor, after));
        model.addAttribute("after", after);
        return "payout/disbursements";
    }

    @GetMapping("/{id}")
    String show(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(required = false) @Nullable Name state,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        var plan = plans.named(actor, id);
        model.addAttribute("plan", plan);
        model.addAttribute("mine", actor.role() == Role.OFFICER && plan.court().equals(actor.court()));
        var begun = disbursements.of(actor, id);
        if (begun.isEmpty()) {
            model.addAttribute("sources", Source.values());
            model.addAttribute(
                    "held", ledgers.of(actor.scope(), plan.casefile()).held());
            return "payout/disbursement-begin";
        }
        var of = begun.get();
        model.addAttribute("it", of);
        model.addAttribute("reconciliation", disbursements.reconcile(actor, of));
        model.addAttribute("batches", batches.ofPlan(actor, id));
        model.addAttribute("ready", batches.ready(actor, of));
        model.addAttribute("payments", disbursements.browse(actor, of, state, after));
        model.addAttribute("state", state);
        model.addAttribute("after", after);
        model.addAttribute("key", keys.next());
        return "payout/disbursement";
    }

    @PostMapping("/{id}/beginning")
    String begin(Actor actor, @PathVariable Id id, @RequestParam Source source, RedirectAttributes flash) {
        try {
            disbursements.begin(actor, id, source);
            flash.addFlashAttribute("notice", "disbursement.did-begin");
        } catch (Refusal refusal) {
            if (refusal.code().equals("plan.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/disbursements/" + id;
    }

    @PostMapping("/{id}/batches")
    String draw(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID batch,
            @RequestParam Way way,
            RedirectAttributes flash) {
        try {
            var drawn = batches.draw(actor, id, batch, way);
            flash.addFlashAttribute("notice", "payment-batch.did-draw");
            return "redirect:/console/payment-batches/" + drawn;
        } catch (Refusal refusal) {
            if (refusal.code().equals("disbursement.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/disbursements/" + id;
        }
    }
}
