package org.gridwrit.clue;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 线索清单 What a figure of the yield or a card of the day counts.
@Controller
class ClueListController {
    private final ClueLists lists;

    ClueListController(ClueLists lists) {
        this.lists = lists;
    }

    @GetMapping("/console/clues")
    String list(
            Actor actor,
            @RequestParam(required = false) ClueFilter.@Nullable Stage stage,
            @RequestParam(required = false) @Nullable AssetKind kind,
            @RequestParam(required = false) @Nullable String town,
            @RequestParam(required = false) @Nullable Source source,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable Id after,
            Model model) {
        var filter = new ClueFilter(stage, kind, town, source, whose == Whose.MINE ? whose : null);
        model.addAttribute("page", lists.list(actor, filter, after));
        model.addAttribute("filter", filter);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        model.addAttribute("stages", ClueFilter.Stage.values());
        model.addAttribute("kinds", AssetKind.values());
        model.addAttribute("sources", Source.values());
        return "clue/clues";
    }
}
