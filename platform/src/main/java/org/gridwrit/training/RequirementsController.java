package org.gridwrit.training;

import java.util.HashMap;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 上岗要求 For which kinds of help a court asks for a certificate.
@Controller
class RequirementsController {
    private final Requirements requirements;
    private final Courses courses;
    private final Courts courts;

    RequirementsController(Requirements requirements, Courses courses, Courts courts) {
        this.requirements = requirements;
        this.courses = courses;
        this.courts = courts;
    }

    @GetMapping("/console/training/requirements")
    String show(Actor actor, Model model) {
        var all = requirements.of(actor.court());
        var preparing = new HashMap<TaskKind, Object>();
        all.forEach(it -> preparing.put(it.kind(), courses.preparing(it.kind())));
        model.addAttribute("court", courts.named(actor.court()));
        model.addAttribute("requirements", all);
        model.addAttribute("preparing", Map.copyOf(preparing));
        model.addAttribute("mayChange", actor.role() != Role.OFFICER);
        return "training/requirements";
    }

    @PostMapping("/console/training/requirements/{kind}")
    String set(
            Actor actor,
            @PathVariable TaskKind kind,
            @RequestParam(defaultValue = "false") boolean required,
            @RequestParam int days,
            @RequestParam int newcomer,
            @RequestParam int standIn,
            RedirectAttributes flash) {
        try {
            requirements.set(actor, kind, required, days, newcomer, standIn);
            flash.addFlashAttribute("notice", "training.required");
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("training.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/training/requirements";
    }
}
