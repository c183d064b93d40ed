package org.gridwrit.casefile.day;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class DayController {
    private final Days days;

    DayController(Days days) {
        this.days = days;
    }

    @GetMapping("/console/day")
    String page(Actor actor, Model model) {
        var day = days.open(actor);
        model.addAttribute("cards", day.cards());
        model.addAttribute("groups", Card.Group.values());
        model.addAttribute("since", day.since().atZone(Times.CHINA));
        return "casefile/day";
    }
}
