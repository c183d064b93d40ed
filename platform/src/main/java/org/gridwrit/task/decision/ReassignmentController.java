package org.gridwrit.task.decision;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.list.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 改派 Finds another grid, in whatever city, going down the divisions or by the name of a village, and sends the task
/// there.
@Controller
class ReassignmentController {
    private static final int MOST = 100;

    private final Tasks tasks;
    private final TaskLists lists;
    private final Destinations destinations;
    private final Divisions divisions;
    private final Grids grids;
    private final Workers workers;
    private final Names names;
    private final Keys keys;

    ReassignmentController(
            Tasks tasks,
            TaskLists lists,
            Destinations destinations,
            Divisions divisions,
            Grids grids,
            Workers workers,
            Names names,
            Keys keys) {
        this.tasks = tasks;
        this.lists = lists;
        this.destinations = destinations;
        this.divisions = divisions;
        this.grids = grids;
        this.workers = workers;
        this.names = names;
        this.keys = keys;
    }

    /// @param within where to look; at first the township the task is in
    @GetMapping({"/console/tasks/{id}/reassignment", "/township/tasks/{id}/reassignment"})
    String choose(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(required = false) @Nullable String within,
            @RequestParam(required = false) @Nullable String name,
            Model model) {
        var task = lists.look(actor, id);
        var division = divisions.named(within == null ? task.villageCode().substring(0, 9) : within);
        model.addAttribute("task", task);
        model.addAttribute("names", names);
        model.addAttribute("place", place(actor));
        model.addAttribute("division", division);
        model.addAttribute("up", up(actor, division));
        model.addAttribute("name", name);
        model.addAttribute("below", below(actor, division, name));
        model.addAttribute("grids", grids(actor, division));
        model.addAttribute("people", people(actor, division));
        model.addAttribute("command", keys.next());
        return "task/reassignment";
    }

    @PostMapping({"/console/tasks/{id}/reassignment", "/township/tasks/{id}/reassignment"})
    String reassign(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID command,
            @RequestParam Id grid,
            @RequestParam(required = false) @Nullable Id worker,
            @RequestParam String reason,
            RedirectAttributes flash) {
        tasks.reassign(actor, id, command, destinations.of(actor, grid, worker), reason, null);
        flash.addFlashAttribute("notice", "task.done.reassigned");
        return "redirect:/" + place(actor) + "/tasks/" + id;
    }

    private static String place(Actor actor) {
        return actor.role() == Role.DISPATCHER ? "township" : "console";
    }

    /// A dispatcher does not look beyond the township.
    private @Nullable Division up(Actor actor, Division division) {
        var parent = division.parent();
        if (parent == null || (actor.role() == Role.DISPATCHER && !parent.startsWith(actor.division()))) return null;
        return divisions.named(parent);
    }

    /// By name a dispatcher looks through the township, a court through the whole city.
    private List<Division> below(Actor actor, Division division, @Nullable String name) {
        if (name == null || name.isBlank()) return divisions.children(division.code());
        var code = division.code();
        var within = actor.role() == Role.DISPATCHER ? actor.division() : code.substring(0, Math.min(4, code.length()));
        return divisions.search(within, name, MOST);
    }

    private List<GridOnDuty> grids(Actor actor, Division division) {
        return division.level() == DivisionLevel.VILLAGE
                ? grids.list(actor.scope(), division.cityCode(), division.code(), null, MOST)
                        .rows()
                : List.of();
    }

    private List<Worker> people(Actor actor, Division division) {
        return actor.role() == Role.DISPATCHER && division.level() == DivisionLevel.VILLAGE
                ? workers.inTownship(actor.scope(), division.code().substring(0, 9))
                : List.of();
    }
}
