package org.gridwrit.casefile.day;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DayController {
    private final Days days;
    private final Outlook outlook;

    DayController(Days days, Outlook outlook) {
        this.days = days;
        this.outlook = outlook;
    }

    @GetMapping("/console/day")
    String page(Actor actor, Model model) {
        var day = days.open(actor);
        model.addAttribute("cards", day.cards());
        model.addAttribute("groups", Card.Group.values());
        model.addAttribute("waiting", day.waiting());
        model.addAttribute("since", day.since().atZone(Times.CHINA));
        model.addAttribute("whose", day.whose());
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        return "casefile/day";
    }

    /// 我的案件、全院 Remembered for both pages; back to the one where it was chosen.
    @PostMapping("/console/whose")
    String choose(Actor actor, @RequestParam Whose whose, @RequestParam(defaultValue = "false") boolean day) {
        outlook.choose(actor, whose);
        return day ? "redirect:/console/day" : "redirect:/console";
    }
}
