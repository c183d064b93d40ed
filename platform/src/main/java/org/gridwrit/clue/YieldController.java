package org.gridwrit.clue;

import org.gridwrit.access.Actor;
import org.gridwrit.division.Divisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// 线索成效 Which kinds, places and sources bring most; each figure opens its list.
@Controller
class YieldController {
    private final ClueLists lists;
    private final Divisions divisions;

    YieldController(ClueLists lists, Divisions divisions) {
        this.lists = lists;
        this.divisions = divisions;
    }

    /// What the page calls a town.
    record Places(Divisions divisions) {
        public String of(String town) {
            return divisions.exists(town) ? divisions.path(town) : town;
        }
    }

    @GetMapping("/console/clues/yield")
    String page(Actor actor, Model model) {
        model.addAttribute("yields", Yields.of(lists.tallies(actor)));
        model.addAttribute("places", new Places(divisions));
        return "clue/yield";
    }
}
