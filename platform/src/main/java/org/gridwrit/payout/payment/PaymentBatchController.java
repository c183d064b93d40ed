package org.gridwrit.payout.payment;

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

/// 发放批次 What leaves together, and whether it arrived.
@Controller
@RequestMapping("/console/payment-batches/{id}")
class PaymentBatchController {
    private final PaymentBatches batches;
    private final BankBatches files;

    PaymentBatchController(PaymentBatches batches, BankBatches files) {
        this.batches = batches;
        this.files = files;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "0") int after, Model model) {
        var of = batches.named(actor, id);
        var own = of.court().equals(actor.court());
        model.addAttribute("it", of);
        model.addAttribute("digest", files.digest(actor, of));
        model.addAttribute("downloads", files.downloads(actor, of));
        model.addAttribute("returns", files.returns(actor, of));
        model.addAttribute("handles", own && actor.role() != Role.PRESIDENT && of.isReleased());
        model.addAttribute("counted", batches.counted(actor, of));
        model.addAttribute("payments", batches.browse(actor, of, after));
        model.addAttribute("after", after);
        model.addAttribute("releases", own && actor.role() == Role.PRESIDENT && of.isDrawn());
        model.addAttribute("withdraws", own && actor.role() == Role.OFFICER && of.isDrawn());
        return "payout/payment-batch";
    }

    @StepUp
    @PostMapping("/approval")
    String release(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(id, flash, "payment-batch.did-release", () -> batches.release(actor, id));
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return did(id, flash, "payment-batch.did-withdraw", () -> batches.withdraw(actor, id));
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().equals("payment-batch.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/payment-batches/" + id;
    }
}
