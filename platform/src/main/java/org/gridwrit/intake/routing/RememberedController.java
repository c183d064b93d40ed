package org.gridwrit.intake.routing;

import org.gridwrit.access.Actor;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 已记住的地址 What was decided before, and how to take it back. What is looked for, and where a page goes on, is an
/// address: it comes in the body, so that it stands in no URL, no history and no log.
@Controller
@RequestMapping("/console/remembered")
class RememberedController {
    private final Routes routes;
    private final Divisions divisions;

    RememberedController(Routes routes, Divisions divisions) {
        this.routes = routes;
        this.divisions = divisions;
    }

    record Line(Remembered choice, String path) {}

    @GetMapping
    String first(Actor actor, Model model) {
        return list(actor, "", "", model);
    }

    @PostMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var found = routes.remembered(actor, q, after);
        var lines = found.rows().stream().map(it -> new Line(it, divisions.path(it.villageCode())));
        model.addAttribute("found", new Page<>(lines.toList(), found.next()));
        model.addAttribute("q", q);
        return "intake/remembered";
    }

    @PostMapping("/forgetting")
    String forget(Actor actor, @RequestParam String key, RedirectAttributes flash) {
        routes.forget(actor, key);
        flash.addFlashAttribute("notice", "route.forgotten");
        return "redirect:/console/remembered";
    }
}
