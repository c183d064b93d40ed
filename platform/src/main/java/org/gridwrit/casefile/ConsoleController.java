package org.gridwrit.casefile;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.search.Wanted;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 案件清单 The court's docket: the first page court staff see.
@Controller
class ConsoleController {
    private final CaseFiles files;
    private final Courts courts;
    private final Divisions divisions;

    ConsoleController(CaseFiles files, Courts courts, Divisions divisions) {
        this.files = files;
        this.courts = courts;
        this.divisions = divisions;
    }

    @GetMapping("/console")
    String docket(Actor actor, @ModelAttribute Wanted wanted, Model model) {
        var filter = wanted.filter(actor);
        var within = courts(actor.scope());
        model.addAttribute("filter", filter);
        model.addAttribute("found", files.browse(actor, filter, wanted.cursor()));
        model.addAttribute("after", wanted.cursor());
        model.addAttribute("states", CaseState.Name.values());
        model.addAttribute("livelihoods", Livelihood.values());
        model.addAttribute("me", actor.name());
        model.addAttribute(
                "courts",
                within.stream()
                        .filter(it -> it.cityCode().equals(filter.city()))
                        .toList());
        model.addAttribute("cities", cities(within));
        model.addAttribute("courtNames", courts);
        return "casefile/docket";
    }

    /// A president of the high court looks at one city at a time, for that is how cases are kept.
    private List<Division> cities(List<Court> within) {
        return within.stream()
                .map(it -> it.cityCode().substring(0, 4))
                .distinct()
                .filter(divisions::exists)
                .map(divisions::named)
                .toList();
    }

    private List<Court> courts(Scope scope) {
        return scope instanceof Scope.OfCourt(var own) ? courts.under(own) : List.of();
    }
}
