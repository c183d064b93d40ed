package org.gridwrit.address;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 学得的地名 What was learned, who taught it, and how to agree or to take it back. The same for a court and a township.
@Controller
@RequestMapping("/{place:console|township}/learned-names")
class LearnedNameController {
    private final LearnedNames names;
    private final Grids grids;
    private final Divisions divisions;

    LearnedNameController(LearnedNames names, Grids grids, Divisions divisions) {
        this.names = names;
        this.grids = grids;
        this.divisions = divisions;
    }

    /// @param grid what the grid is called that is meant, empty when it is the village
    record Line(LearnedName name, String area, String village, String grid) {}

    @ModelAttribute
    void place(@PathVariable String place, Model model) {
        model.addAttribute("place", place);
        model.addAttribute("nav", place.equals("console") ? "routes" : "township-routes");
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) LearnedName.@Nullable State state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var found = names.list(actor, q, state, after);
        model.addAttribute("found", new Page<>(lines(found.rows()), found.next()));
        model.addAttribute("q", q);
        model.addAttribute("state", state);
        model.addAttribute("states", LearnedName.State.values());
        model.addAttribute("changes", actor.role() != Role.PRESIDENT);
        return "address/learned-names";
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var name = names.named(actor, id);
        model.addAttribute("line", lines(List.of(name)).getFirst());
        model.addAttribute("name", name);
        model.addAttribute("lessons", names.lessons(actor, id));
        model.addAttribute("changes", actor.role() != Role.PRESIDENT);
        return "address/learned-name";
    }

    @PostMapping("/{id}/endorsement")
    String endorse(Actor actor, @PathVariable String place, @PathVariable Id id, RedirectAttributes flash) {
        names.endorse(actor, id);
        flash.addFlashAttribute("notice", "learned.endorsed");
        return "redirect:/" + place + "/learned-names/" + id;
    }

    @PostMapping("/{id}/unlearning")
    String unlearn(Actor actor, @PathVariable String place, @PathVariable Id id, RedirectAttributes flash) {
        names.unlearn(actor, id);
        flash.addFlashAttribute("notice", "learned.unlearned");
        return "redirect:/" + place + "/learned-names/" + id;
    }

    private List<Line> lines(List<LearnedName> found) {
        var villages = found.stream()
                .filter(it -> it.grid() != null)
                .map(LearnedName::village)
                .collect(toSet());
        var gridNames =
                grids.ofVillages(found.isEmpty() ? "" : found.getFirst().id().city(), villages).values().stream()
                        .flatMap(List::stream)
                        .collect(toMap(GridOnDuty::gridId, GridOnDuty::name));
        return found.stream()
                .map(it -> new Line(
                        it,
                        divisions.path(it.area()),
                        divisions.path(it.village()),
                        it.grid() == null ? "" : gridNames.getOrDefault(it.grid(), "")))
                .toList();
    }
}
