package org.gridwrit.task.decision;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.question.ReturnPhrases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What the court decides about a task.
@Controller
class DecisionController {
    private final Tasks tasks;

    DecisionController(Tasks tasks) {
        this.tasks = tasks;
    }

    @PostMapping("/console/tasks/{id}/confirmation")
    String confirm(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID command,
            @RequestParam UUID report,
            RedirectAttributes flash) {
        tasks.confirm(actor, id, command, report);
        return back(id, "task.done.confirmed", flash);
    }

    /// What was chosen of the frequent reasons, what was typed, or both.
    @PostMapping("/console/tasks/{id}/return")
    String returnWith(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID command,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        var chosen = form.getOrDefault("phrase", List.of());
        var typed = form.toSingleValueMap().getOrDefault("reason", "");
        tasks.returnWith(actor, id, command, ReturnPhrases.joined(chosen, typed));
        return back(id, "task.done.returned", flash);
    }

    @PostMapping("/console/tasks/{id}/withdrawal")
    String withdraw(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID command,
            @RequestParam String reason,
            RedirectAttributes flash) {
        tasks.withdraw(actor, id, command, reason);
        return back(id, "task.done.withdrawn", flash);
    }

    @PostMapping("/console/tasks/{id}/dispatch")
    String dispatch(Actor actor, @PathVariable Id id, @RequestParam UUID command, RedirectAttributes flash) {
        tasks.dispatch(actor, id, command, null);
        return back(id, "task.done.dispatched", flash);
    }

    /// The sealed reason, for the officer and the president; each look is on record.
    @GetMapping("/console/tasks/{id}/recusal")
    String recusal(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("recusalReason", tasks.recusalReason(actor, id).orElse(""));
        model.addAttribute("id", id);
        return "task/recusal";
    }

    private static String back(Id id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/console/tasks/" + id;
    }
}
