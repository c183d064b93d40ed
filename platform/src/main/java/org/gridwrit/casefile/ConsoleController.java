package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 案件清单 The court's docket: the first page court staff see.
@Controller
class ConsoleController {
    private final CaseFiles files;

    ConsoleController(CaseFiles files) {
        this.files = files;
    }

    @GetMapping("/console")
    String docket(
            Actor actor,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(required = false) CaseState.@Nullable Name state,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Livelihood livelihood,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = new CaseFilter(
                city == null || city.isBlank() ? actor.city() : city,
                said(court),
                state,
                said(officer),
                livelihood,
                from,
                to,
                said(q));
        model.addAttribute("filter", filter);
        model.addAttribute("found", files.list(actor.scope(), filter, said(after)));
        model.addAttribute("after", said(after));
        model.addAttribute("states", CaseState.Name.values());
        model.addAttribute("livelihoods", Livelihood.values());
        model.addAttribute("me", actor.name());
        return "casefile/docket";
    }

    /// An empty box in a form says nothing.
    static @Nullable String said(@Nullable String parameter) {
        return parameter == null || parameter.isBlank() ? null : parameter.strip();
    }
}
