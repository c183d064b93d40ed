package org.gridwrit.settlement;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 撤回 What was put before the parties and is no longer offered: other terms, or the whole of it.
@Controller
@RequestMapping("/console/settlements/{id}")
class WithdrawalController {
    private final Settlements settlements;

    WithdrawalController(Settlements settlements) {
        this.settlements = settlements;
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, @PathVariable Id id, @RequestParam String reason, RedirectAttributes flash) {
        return Did.it(id, flash, "settlement.withdrawn", () -> settlements.withdraw(actor, id, reason));
    }

    @PostMapping("/abandonment")
    String abandon(Actor actor, @PathVariable Id id, @RequestParam String reason, RedirectAttributes flash) {
        return Did.it(id, flash, "settlement.abandoned", () -> settlements.abandon(actor, id, reason));
    }
}
