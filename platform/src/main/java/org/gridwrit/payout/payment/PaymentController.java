package org.gridwrit.payout.payment;

import java.util.UUID;
import java.util.function.Supplier;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
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

/// 一笔发放
@Controller
@RequestMapping("/console/payments/{id}")
class PaymentController {
    private final SharePayments payments;
    private final Disbursements disbursements;
    private final CashDesk desk;
    private final Keys keys;

    PaymentController(SharePayments payments, Disbursements disbursements, CashDesk desk, Keys keys) {
        this.payments = payments;
        this.desk = desk;
        this.disbursements = disbursements;
        this.keys = keys;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, Model model) {
        var it = payments.look(actor, id);
        var of = disbursements.named(actor, new Id(id.city(), it.plan()));
        model.addAttribute("it", it);
        model.addAttribute("of", of);
        model.addAttribute("receipt", desk.receipt(actor, it).orElse(null));
        model.addAttribute(
                "hands", actor.role() != Role.PRESIDENT && of.court().equals(actor.court()) && it.waitsAtTheDesk());
        model.addAttribute("bureau", payments.isOfABureau(actor, it));
        model.addAttribute("tries", payments.tries(actor, it));
        model.addAttribute("mine", actor.role() == Role.OFFICER && of.court().equals(actor.court()));
        model.addAttribute("key", keys.next());
        return "payout/payment";
    }

    @StepUp
    @PostMapping("/hold")
    String hold(Actor actor, @PathVariable Id id, @RequestParam String why, RedirectAttributes flash) {
        return did(
                id,
                flash,
                "payment.did-hold",
                () -> payments.hold(actor, id, why).id());
    }

    @StepUp
    @PostMapping("/retry")
    String retry(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID next,
            @RequestParam(defaultValue = "") String card,
            @RequestParam String why,
            RedirectAttributes flash) {
        return did(id, flash, "payment.did-retry", () -> payments.retry(actor, id, next, card, why));
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Supplier<Id> command) {
        try {
            var now = command.get();
            flash.addFlashAttribute("notice", notice);
            return "redirect:/console/payments/" + now;
        } catch (Refusal refusal) {
            if (refusal.code().equals("payment.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/payments/" + id;
        }
    }
}
