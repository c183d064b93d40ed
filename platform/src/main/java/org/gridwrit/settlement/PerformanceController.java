package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Ground;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Remedy;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 履行 What is done on the page of a settlement once it binds.
@Controller
@RequestMapping("/console/settlements/{id}")
class PerformanceController {
    private final Performances performances;

    PerformanceController(Performances performances) {
        this.performances = performances;
    }

    @PostMapping("/payments")
    String pay(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID payment,
            @RequestParam String amount,
            @RequestParam LocalDate day,
            @RequestParam Channel channel,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return Did.it(id, flash, "settlement.paid", () -> {
            var paid = new Payment(
                    payment, TermsForm.fen("amount", amount.strip()), day, channel, words.strip(), null, actor.name());
            performances.pay(actor, id, paid);
        });
    }

    @PostMapping("/payments/{payment}/reversal")
    String reverse(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID payment,
            @RequestParam UUID reversal,
            @RequestParam String reason,
            RedirectAttributes flash) {
        return Did.it(
                id, flash, "settlement.reversed", () -> performances.reverse(actor, id, payment, reversal, reason));
    }

    @PostMapping("/breach")
    String breach(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Ground ground,
            @RequestParam String words,
            RedirectAttributes flash) {
        return Did.it(id, flash, "settlement.broken", () -> performances.breach(actor, id, ground, words));
    }

    @PostMapping("/remedy")
    String remedy(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Remedy remedy,
            @RequestParam LocalDate appliedOn,
            @RequestParam String words,
            RedirectAttributes flash) {
        return Did.it(id, flash, "settlement.remedied", () -> performances.remedy(actor, id, remedy, appliedOn, words));
    }
}
