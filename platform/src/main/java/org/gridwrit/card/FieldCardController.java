package org.gridwrit.card;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The worker's own cards, to be held out: the one for the year, and one for a task.
@Controller
class FieldCardController {
    private final Cards cards;
    private final TaskCards taskCards;
    private final CardPages pages;

    FieldCardController(Cards cards, TaskCards taskCards, CardPages pages) {
        this.cards = cards;
        this.taskCards = taskCards;
        this.pages = pages;
    }

    @GetMapping("/field/card")
    String own(Actor actor, Model model) {
        cards.own(actor).map(pages::printed).ifPresent(it -> model.addAttribute("printed", it));
        return "card/own";
    }

    @GetMapping("/field/tasks/{id}/card")
    String ofTask(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("commission", taskCards.commission(actor, id));
        taskCards.own(actor, id).map(pages::printed).ifPresent(it -> model.addAttribute("printed", it));
        return "card/of-task";
    }

    @PostMapping("/field/tasks/{id}/card")
    String issue(Actor actor, @PathVariable Id id) {
        taskCards.issue(actor, id);
        return "redirect:/field/tasks/" + id + "/card";
    }
}
