package org.gridwrit.grid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a township sees its grids, fills vacant posts and ends others.
@Controller
class TownshipGridsController {
    private static final int PAGE = 50;

    private final Grids grids;
    private final Workers workers;
    private final Divisions divisions;
    private final Clock clock;

    TownshipGridsController(Grids grids, Workers workers, Divisions divisions, Clock clock) {
        this.grids = grids;
        this.workers = workers;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping("/township/vacancies")
    String vacancies(Actor actor, @RequestParam @Nullable String after, Model model) {
        var own = actor.division();
        var page = grids.vacant(actor.scope(), Division.cityOf(own), own, after, PAGE);
        model.addAttribute(
                "workers",
                page.rows().stream()
                        .map(it -> it.villageCode().substring(0, 9))
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), it -> workers.inTownship(actor.scope(), it))));
        return show(page, own, model, "grid/vacancies");
    }

    @GetMapping("/township/grids")
    String list(Actor actor, @RequestParam @Nullable String after, Model model) {
        var own = actor.division();
        return show(grids.list(actor.scope(), Division.cityOf(own), own, after, PAGE), own, model, "grid/township");
    }

    @PostMapping("/township/grids/{id}/post")
    String appoint(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Id worker,
            @RequestParam LocalDate from,
            RedirectAttributes said) {
        grids.appoint(actor, id, worker, from);
        said.addFlashAttribute("notice", "grid.appointed");
        return "redirect:/township/vacancies";
    }

    @PostMapping("/township/grids/{id}/post/end")
    String endPost(Actor actor, @PathVariable Id id, @RequestParam LocalDate lastDay, RedirectAttributes said) {
        grids.endPost(actor, id, lastDay);
        said.addFlashAttribute("notice", "grid.post-ended");
        return "redirect:/township/grids";
    }

    private String show(Page<GridOnDuty> page, String own, Model model, String view) {
        model.addAttribute("page", page);
        model.addAttribute("own", divisions.path(own));
        model.addAttribute("villages", villages(page.rows()));
        model.addAttribute("today", LocalDate.now(clock));
        return view;
    }

    private Map<String, String> villages(List<GridOnDuty> rows) {
        return rows.stream()
                .map(GridOnDuty::villageCode)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), it -> divisions.named(it).label()));
    }
}
