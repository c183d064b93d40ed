package org.gridwrit.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 现场带教 What officers showed workers on the spot.
@Controller
class CoachingController {
    private final Coachings coachings;
    private final Keys keys;
    private final Clock clock;

    CoachingController(Coachings coachings, Keys keys, Clock clock) {
        this.coachings = coachings;
        this.keys = keys;
        this.clock = clock;
    }

    /// @param worker of whom one is to be recorded
    @GetMapping("/{place:console|township}/training/coachings")
    String list(
            Actor actor,
            @PathVariable String place,
            @RequestParam(required = false) @Nullable Id worker,
            @RequestParam(required = false) @Nullable Id task,
            @RequestParam(required = false) @Nullable TaskKind kind,
            Model model) {
        model.addAttribute("place", place);
        model.addAttribute("coachings", coachings.list(actor));
        if (worker == null || actor.role() != Role.OFFICER) return "training/coachings";
        model.addAttribute("worker", coachings.named(actor, worker));
        model.addAttribute("task", task);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", TaskKind.values());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("coaching", keys.next());
        return "training/coachings";
    }

    @PostMapping("/console/training/coachings")
    String record(
            Actor actor,
            @RequestParam UUID coaching,
            @RequestParam Id worker,
            @RequestParam LocalDate held,
            @RequestParam TaskKind kind,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Id task,
            RedirectAttributes flash) {
        try {
            coachings.record(actor, coaching, worker, held, kind, words, task);
            flash.addFlashAttribute("notice", "training.coached");
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("training.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", Map.of("held", held.toString(), "words", words));
            flash.addAttribute("worker", worker);
            flash.addAttribute("kind", kind);
            if (task != null) flash.addAttribute("task", task);
        }
        return "redirect:/console/training/coachings";
    }
}
