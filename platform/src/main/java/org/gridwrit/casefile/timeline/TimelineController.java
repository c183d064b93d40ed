package org.gridwrit.casefile.timeline;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 案件经过 A page of its own for whoever narrows or follows it; the page of the case takes its parts.
@Controller
class TimelineController {
    private final Timelines timelines;

    TimelineController(Timelines timelines) {
        this.timelines = timelines;
    }

    @GetMapping("/console/cases/{id}/timeline")
    String page(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(required = false) @Nullable Part part,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var opened = timelines.look(actor, id, part, after);
        model.addAttribute("file", opened.file());
        model.addAttribute("entries", opened.entries());
        model.addAttribute("part", part);
        model.addAttribute("parts", Part.values());
        model.addAttribute("first", after == null || after.isBlank());
        return "casefile/timeline";
    }
}
