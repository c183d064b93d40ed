package org.gridwrit.grid;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a township sees its workers and adds new ones.
@Controller
class TownshipWorkersController {
    private final Workers workers;
    private final Divisions divisions;

    TownshipWorkersController(Workers workers, Divisions divisions) {
        this.workers = workers;
        this.divisions = divisions;
    }

    record Township(Division division, List<Worker> workers) {}

    @GetMapping("/township/workers")
    String list(Actor actor, Model model) {
        var own = actor.division();
        model.addAttribute("own", divisions.path(own));
        var townships = divisions.within(own).stream()
                .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                .map(it -> new Township(it, workers.inTownship(actor.scope(), it.code())));
        model.addAttribute("townships", townships.toList());
        return "grid/workers";
    }

    @PostMapping("/township/workers")
    String add(
            Actor actor,
            @RequestParam String name,
            @RequestParam String township,
            @RequestParam(defaultValue = "false") boolean committeeStaff,
            RedirectAttributes said) {
        workers.add(actor, new NewWorker(name, township, committeeStaff));
        said.addFlashAttribute("notice", "worker.added");
        return "redirect:/township/workers";
    }
}
