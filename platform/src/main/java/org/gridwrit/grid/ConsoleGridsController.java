package org.gridwrit.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a court looks up who is on duty in a village.
@Controller
class ConsoleGridsController {
    private static final int PAGE = 200;
    private static final int FOUND = 30;

    private final Grids grids;
    private final Divisions divisions;

    ConsoleGridsController(Grids grids, Divisions divisions) {
        this.grids = grids;
        this.divisions = divisions;
    }

    /// @param path where it lies, from the city down
    record Found(String code, String path) {}

    /// @param at   code of a division; absent for the actor's own city
    /// @param name part of the name of a village in it
    @GetMapping("/console/grids")
    String show(
            Actor actor, @RequestParam @Nullable String at, @RequestParam(defaultValue = "") String name, Model model) {
        var division = divisions.named(at == null ? actor.city().substring(0, 4) : at);
        model.addAttribute("division", division);
        model.addAttribute("trail", trail(division));
        model.addAttribute("name", name.strip());
        model.addAttribute(
                "found",
                divisions.search(division.code(), name, FOUND).stream()
                        .map(it -> new Found(it.code(), divisions.path(it.code())))
                        .toList());
        switch (division.level()) {
            case VILLAGE -> model.addAttribute("grids", ofVillage(actor, division));
            case CITY, COUNTY, TOWNSHIP ->
                model.addAttribute(
                        "coverage",
                        grids.coverage(actor.scope(), division.code()).stream()
                                .map(it -> new Covered(divisions.named(it.code()), it))
                                .toList());
            case REGION -> {}
        }
        model.addAttribute("children", divisions.children(division.code()));
        return "grid/console";
    }

    record Covered(Division division, Coverage coverage) {}

    /// The village's own grid first.
    private List<GridOnDuty> ofVillage(Actor actor, Division village) {
        return grids.list(actor.scope(), village.cityCode(), village.code(), null, PAGE).rows().stream()
                .sorted(Comparator.comparing(GridOnDuty::kind).thenComparing(GridOnDuty::name))
                .toList();
    }

    private List<Division> trail(Division division) {
        var trail = new ArrayList<Division>();
        for (@Nullable Division it = division; it != null; ) {
            trail.addFirst(it);
            it = it.level() == DivisionLevel.REGION || it.parent() == null ? null : divisions.named(it.parent());
        }
        return trail;
    }
}
