package org.gridwrit.payout.rate;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 利率复核 The second hand: the security administrator compares with what was published and lets the rates count.
@Controller
@RequestMapping("/security/rates")
class RateApprovalController {
    private final RateChanges changes;

    RateApprovalController(RateChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("changes", changes.changes(actor));
        return "payout/rate-changes";
    }

    @StepUp
    @PostMapping("/{change}/approval")
    String approve(Actor actor, @PathVariable UUID change, RedirectAttributes flash) {
        return decide(actor, change, true, flash);
    }

    @StepUp
    @PostMapping("/{change}/refusal")
    String refuse(Actor actor, @PathVariable UUID change, RedirectAttributes flash) {
        return decide(actor, change, false, flash);
    }

    private String decide(Actor actor, UUID change, boolean take, RedirectAttributes flash) {
        try {
            changes.decide(actor, change, take);
            flash.addFlashAttribute("notice", take ? "rate.did-take" : "rate.did-refuse");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/security/rates";
    }
}
