package org.gridwrit.liaison;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 交接 What would be handed over, that it was, and what is left of it.
@Controller
class HandoverController {
    private final Handovers handovers;
    private final Liaisons liaisons;
    private final Ties ties;
    private final Keys keys;

    HandoverController(Handovers handovers, Liaisons liaisons, Ties ties, Keys keys) {
        this.handovers = handovers;
        this.liaisons = liaisons;
        this.ties = ties;
        this.keys = keys;
    }

    @GetMapping({"/console/liaisons/{court}/{township}/handover", "/township/liaisons/{court}/{township}/handover"})
    String preview(Actor actor, @PathVariable String court, @PathVariable String township, Model model) {
        var preview = handovers.preview(actor, court, township);
        model.addAttribute("place", LiaisonController.place(Side.of(actor)));
        model.addAttribute("preview", preview);
        model.addAttribute(
                "candidates",
                liaisons.candidates(actor, preview.tie()).stream()
                        .filter(it -> !it.account().equals(preview.from().account()))
                        .toList());
        model.addAttribute("handover", keys.next());
        model.addAttribute("today", ties.today());
        return "liaison/preview";
    }

    @PostMapping({"/console/liaisons/{court}/{township}/handover", "/township/liaisons/{court}/{township}/handover"})
    String carryOut(
            Actor actor,
            @PathVariable String court,
            @PathVariable String township,
            @RequestParam UUID handover,
            @RequestParam UUID to,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "false") boolean withCases,
            @RequestParam String seen,
            RedirectAttributes flash) {
        try {
            var order = new Handovers.Order(to, phone, words, withCases, seen);
            var id = handovers.carryOut(actor, court, township, handover, order);
            flash.addFlashAttribute("notice", "liaison.handed-over");
            return "redirect:/" + LiaisonController.place(Side.of(actor)) + "/handovers/" + id;
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("access.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return LiaisonController.to(actor, court, township, flash) + "/handover";
        }
    }

    @GetMapping({"/console/handovers/{id}", "/township/handovers/{id}"})
    String show(Actor actor, @PathVariable Id id, Model model) {
        var found = handovers.look(actor, id);
        model.addAttribute("place", LiaisonController.place(Side.of(actor)));
        model.addAttribute("it", found);
        model.addAttribute("tie", handovers.tie(found));
        model.addAttribute(
                "left", found.items().stream().filter(HandedItem::open).count());
        model.addAttribute("today", ties.today());
        return "liaison/handover";
    }
}
