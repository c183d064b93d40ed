package org.gridwrit.service;

import java.time.Clock;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 全院送达 What is under way, what runs, what was served and what failed, in the whole court.
@Controller
class ServiceListController {
    private final ServiceLists lists;
    private final Clock clock;

    ServiceListController(ServiceLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/console/services")
    String list(
            Actor actor,
            @RequestParam(required = false) ServiceFilter.@Nullable Group group,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueBy,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = new ServiceFilter(group, mode, dueBy, whose == Whose.MINE ? actor.name() : null);
        model.addAttribute("found", lists.list(actor, filter, after));
        model.addAttribute("filter", filter);
        model.addAttribute("groups", ServiceFilter.Group.values());
        model.addAttribute("modes", Mode.values());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("whose", whose == Whose.MINE ? whose : null);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        model.addAttribute("after", after);
        return "service/list";
    }
}
