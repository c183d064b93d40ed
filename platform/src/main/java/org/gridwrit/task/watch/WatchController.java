package org.gridwrit.task.watch;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.gridwrit.task.state.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a court asks for watches and its president answers.
@Controller
class WatchController {
    private final Watches watches;
    private final Trail trail;

    WatchController(Watches watches, Trail trail) {
        this.watches = watches;
        this.trail = trail;
    }

    @GetMapping("/console/watches")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("watches", watches.list(actor, waiting, after));
        model.addAttribute("waiting", waiting ? true : null);
        model.addAttribute("own", actor.court());
        model.addAttribute("president", actor.role().name().equals("PRESIDENT"));
        model.addAttribute("today", trail.today());
        return "task/watches";
    }

    @PostMapping("/console/tasks/{id}/watch")
    String ask(
            Actor actor,
            @PathVariable Id id,
            @RequestParam LocalDate until,
            @RequestParam String reason,
            RedirectAttributes flash) {
        watches.ask(actor, id, until, reason);
        flash.addFlashAttribute("notice", "watch.asked");
        return "redirect:/console/watches";
    }

    @StepUp
    @PostMapping("/console/watches/{id}/approval")
    String approve(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        watches.approve(actor, id);
        flash.addFlashAttribute("notice", "watch.approved");
        return "redirect:/console/watches";
    }

    @StepUp
    @PostMapping("/console/watches/{id}/refusal")
    String decline(Actor actor, @PathVariable Id id, @RequestParam String reason, RedirectAttributes flash) {
        watches.decline(actor, id, reason);
        flash.addFlashAttribute("notice", "watch.declined");
        return "redirect:/console/watches";
    }
}
