package org.gridwrit.grid;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// One grid and who held it when, for the court that asks whom a task went to and for the township that keeps the
/// posts.
@Controller
class GridPages {
    private final Grids grids;
    private final Divisions divisions;
    private final Clock clock;

    GridPages(Grids grids, Divisions divisions, Clock clock) {
        this.grids = grids;
        this.divisions = divisions;
        this.clock = clock;
    }

    @GetMapping({"/console/grids/{id}", "/township/grids/{id}"})
    String show(Actor actor, @PathVariable Id id, Model model) {
        var grid = grids.onDuty(actor.scope(), id);
        model.addAttribute("grid", grid);
        model.addAttribute("path", divisions.path(grid.villageCode()));
        model.addAttribute("history", grids.history(actor.scope(), id));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("township", actor.role() == Role.DISPATCHER);
        return "grid/grid";
    }

    @Operation(summary = "历任网格员 · Who held a grid when")
    @GetMapping("/api/v1/grids/{id}/posts")
    @ResponseBody
    List<Holding> history(Actor actor, @PathVariable Id id) {
        return grids.history(actor.scope(), id);
    }
}
