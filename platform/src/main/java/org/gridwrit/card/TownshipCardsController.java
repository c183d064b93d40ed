package org.gridwrit.card;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a township issues cards to its workers, prints and revokes them.
@Controller
class TownshipCardsController {
    private final Cards cards;
    private final TownshipTaskCards ofTasks;
    private final Divisions divisions;
    private final CardPages pages;
    private final Clock clock;

    TownshipCardsController(Cards cards, TownshipTaskCards ofTasks, Divisions divisions, CardPages pages, Clock clock) {
        this.cards = cards;
        this.ofTasks = ofTasks;
        this.divisions = divisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/township/cards")
    String list(Actor actor, @RequestParam(defaultValue = "") String township, Model model) {
        var towns = divisions.within(actor.division()).stream()
                .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                .toList();
        var chosen = towns.stream()
                .map(Division::code)
                .filter(township::equals)
                .findFirst()
                .orElse(towns.getFirst().code());
        model.addAttribute("own", divisions.path(actor.division()));
        model.addAttribute("towns", towns);
        model.addAttribute("township", chosen);
        model.addAttribute("holders", cards.inTownship(actor, chosen));
        model.addAttribute("underWay", ofTasks.underWay(actor, chosen));
        model.addAttribute("today", Times.today(clock));
        return "card/township";
    }

    @StepUp
    @PostMapping("/township/cards")
    String issue(Actor actor, @RequestParam String township, RedirectAttributes flash) {
        flash.addFlashAttribute("issued", cards.issueAll(actor, township));
        flash.addAttribute("township", township);
        return "redirect:/township/cards";
    }

    /// All current cards of a township, to be cut out.
    @StepUp
    @GetMapping("/township/cards/print")
    String print(Actor actor, @RequestParam String township, Model model) {
        model.addAttribute(
                "cards",
                cards.inTownship(actor, township).stream()
                        .flatMap(it -> it.card().stream())
                        .filter(it -> it.revocation() == null)
                        .map(pages::printed)
                        .toList());
        return "card/print";
    }

    @PostMapping("/township/cards/{id}/revocation")
    String revoke(
            Actor actor,
            @PathVariable Id id,
            @RequestParam String reason,
            @RequestParam String township,
            RedirectAttributes flash) {
        cards.revoke(actor, id, reason);
        flash.addFlashAttribute("notice", "card.revoked");
        flash.addAttribute("township", township);
        return "redirect:/township/cards";
    }

    /// Of a worker who may have no card for the year at all.
    @PostMapping("/township/workers/{id}/task-cards/revocation")
    String revokeOfTasks(
            Actor actor,
            @PathVariable Id id,
            @RequestParam String reason,
            @RequestParam String township,
            RedirectAttributes flash) {
        ofTasks.revoke(actor, id, reason);
        flash.addFlashAttribute("notice", "card.revoked");
        flash.addAttribute("township", township);
        return "redirect:/township/cards";
    }
}
