package org.gridwrit.casefile.clock;

import java.time.Clock;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 期限清单 What runs out, of all cases.
@Controller
class ClockListController {
    private final ClockPages pages;
    private final Clocks clocks;
    private final Outlook outlook;
    private final Clock clock;

    ClockListController(ClockPages pages, Clocks clocks, Outlook outlook, Clock clock) {
        this.pages = pages;
        this.clocks = clocks;
        this.outlook = outlook;
        this.clock = clock;
    }

    @GetMapping("/console/clocks")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "SOON") ClockPages.Group group,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var chosen = whose == null ? outlook.of(actor) : whose;
        model.addAttribute("found", pages.list(actor, group, chosen, after));
        model.addAttribute("whose", chosen);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        model.addAttribute("group", group);
        model.addAttribute("groups", ClockPages.Group.values());
        model.addAttribute("after", after);
        model.addAttribute("today", Times.today(clock));
        return "casefile/clock-list";
    }

    @PostMapping("/console/clocks/{id}/end")
    String end(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Id casefile,
            @RequestParam LocalDate day,
            @RequestParam String words,
            RedirectAttributes flash) {
        return ClocksController.did(casefile, flash, "clock.ended-done", () -> clocks.end(actor, id, day, words));
    }
}
