package org.gridwrit.intake.routing;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 疑难地址 The same inbox for the liaison of a court and for a township.
@Controller
@RequestMapping("/{place:console|township}/routes")
class RouteController {
    private static final int VILLAGES = 20;

    private final Routes routes;
    private final Divisions divisions;
    private final Courts courts;

    RouteController(Routes routes, Divisions divisions, Courts courts) {
        this.routes = routes;
        this.divisions = divisions;
        this.courts = courts;
    }

    @GetMapping
    String list(
            Actor actor,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        var found = routes.browse(actor, whose, after);
        model.addAttribute(
                "found",
                new Page<>(
                        found.rows().stream()
                                .map(it -> RouteView.of(it, divisions, actor))
                                .toList(),
                        found.next()));
        model.addAttribute("whose", whose == Whose.MINE ? whose : null);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        model.addAttribute("after", after);
        model.addAttribute("place", place);
        return "intake/routes-" + place;
    }

    /// Villages by a part of their name, first in the county, then in the city.
    @GetMapping("/{id}/villages")
    String villages(Actor actor, @PathVariable String place, @PathVariable Id id, @RequestParam String q, Model model) {
        var within = within(actor);
        var found = divisions.search(within, q, VILLAGES);
        if (found.isEmpty() && within.length() == 6) found = divisions.search(within.substring(0, 4), q, VILLAGES);
        model.addAttribute(
                "options",
                found.stream()
                        .map(Division::code)
                        .map(it -> new RouteView.RouteOption(it, divisions.path(it), "", 0))
                        .toList());
        model.addAttribute("place", place);
        model.addAttribute("id", id);
        return "intake/villages :: villages";
    }

    @PostMapping("/{id}/village")
    String settle(
            Actor actor,
            @PathVariable String place,
            @PathVariable Id id,
            @RequestParam String village,
            RedirectAttributes flash) {
        return did(place, flash, "route.settled", () -> routes.settle(actor, id, village));
    }

    @PostMapping("/{id}/dismissal")
    String dismiss(Actor actor, @PathVariable String place, @PathVariable Id id, RedirectAttributes flash) {
        return did(place, flash, "route.dismissed", () -> routes.dismiss(actor, id));
    }

    private String within(Actor actor) {
        if (actor.scope() instanceof Scope.OfDivision(var own)) return own;
        var division = courts.named(actor.court()).divisionCode();
        return division.endsWith("00") ? division.substring(0, 4) : division;
    }

    private static String did(String place, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (!List.of("route.no-grid", "route.outside", "division.unknown").contains(refusal.code())) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/" + place + "/routes";
    }
}
