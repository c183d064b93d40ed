package org.gridwrit.card;

import org.gridwrit.access.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The worker's own card, to be held out.
@Controller
class FieldCardController {
    private final Cards cards;
    private final CardPages pages;

    FieldCardController(Cards cards, CardPages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    @GetMapping("/field/card")
    String own(Actor actor, Model model) {
        cards.own(actor).map(pages::printed).ifPresent(it -> model.addAttribute("printed", it));
        return "card/own";
    }
}
