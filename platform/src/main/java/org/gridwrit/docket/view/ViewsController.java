package org.gridwrit.docket.view;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.search.Wanted;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keeping, changing and dropping one's views.
@Controller
@RequestMapping("/console/views")
class ViewsController {
    private final Views views;
    private final Keys keys;

    ViewsController(Views views, Keys keys) {
        this.views = views;
        this.keys = keys;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("views", views.list(actor));
        return "docket/views";
    }

    /// What the docket shows at the moment, under a name.
    @PostMapping
    String keep(
            Actor actor,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean forCourt,
            @RequestParam(defaultValue = "false") boolean usual,
            @ModelAttribute Wanted wanted,
            RedirectAttributes flash) {
        var id = keys.next();
        return did(flash, "view.saved", "/console?" + wanted.query() + "&view=" + id, () -> {
            views.save(actor, id, name, wanted.query(), forCourt, usual);
        });
    }

    @PostMapping("/{view}")
    String change(
            Actor actor,
            @PathVariable UUID view,
            @RequestParam String name,
            @RequestParam String query,
            @RequestParam(defaultValue = "false") boolean forCourt,
            @RequestParam(defaultValue = "false") boolean usual,
            RedirectAttributes flash) {
        return did(flash, "view.saved", "/console/views", () -> views.save(actor, view, name, query, forCourt, usual));
    }

    @PostMapping("/{view}/dropping")
    String drop(Actor actor, @PathVariable UUID view, RedirectAttributes flash) {
        return did(flash, "view.dropped", "/console/views", () -> views.remove(actor, view));
    }

    private static String did(RedirectAttributes flash, String notice, String next, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
            return "redirect:" + next;
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("access.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/views";
        }
    }
}
