package org.gridwrit.payout.roster;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 一名债权人 What the roster says of somebody, to be printed and checked by them.
@Controller
@RequestMapping("/console/rosters/{id}/claims/{claim}")
class ClaimController {
    private final Rosters rosters;
    private final Successions successions;
    private final BankPrefixes prefixes;

    ClaimController(Rosters rosters, Successions successions, BankPrefixes prefixes) {
        this.rosters = rosters;
        this.successions = successions;
        this.prefixes = prefixes;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, @PathVariable UUID claim, Model model) {
        var of = rosters.named(actor, id);
        model.addAttribute("roster", of);
        var line = rosters.look(actor, of, claim);
        model.addAttribute("it", line);
        model.addAttribute(
                "bank",
                prefixes.of(line.said().card())
                        .map(BankPrefixes.BankPrefix::bank)
                        .orElse(""));
        model.addAttribute("mine", of.isOf(actor));
        return "payout/claim";
    }

    @PostMapping("/heirs")
    String divide(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID claim,
            @RequestParam String heirs,
            @RequestParam String words,
            RedirectAttributes flash) {
        rosters.named(actor, id);
        return RosterController.did(
                id, flash, "heir.did-divide", () -> successions.divide(actor, id, claim, Heir.parse(heirs), words));
    }

    @PostMapping("/striking")
    String strike(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID claim,
            @RequestParam String why,
            RedirectAttributes flash) {
        return RosterController.did(id, flash, "roster.did-strike", () -> rosters.strike(actor, id, claim, why));
    }
}
