package org.gridwrit.identity.provider;

import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the administrator links people of the identity provider to accounts.
@Controller
class SubjectsController {
    private final Subjects subjects;
    private final Providers providers;

    SubjectsController(Subjects subjects, Providers providers) {
        this.subjects = subjects;
        this.providers = providers;
    }

    @GetMapping("/admin/subjects")
    String list(Actor actor, Model model) {
        model.addAttribute("subjects", subjects.list(actor));
        model.addAttribute("providers", providers.all());
        return "identity/subjects";
    }

    @StepUp
    @PostMapping("/admin/subjects")
    String link(
            Actor actor,
            @RequestParam String issuer,
            @RequestParam String subject,
            @RequestParam String login,
            RedirectAttributes flash) {
        subjects.link(actor, issuer, subject, login);
        flash.addFlashAttribute("notice", "subject.linked");
        return "redirect:/admin/subjects";
    }

    @StepUp
    @PostMapping("/admin/subjects/removal")
    String unlink(Actor actor, @RequestParam String issuer, @RequestParam String subject, RedirectAttributes flash) {
        subjects.unlink(actor, issuer, subject);
        flash.addFlashAttribute("notice", "subject.unlinked");
        return "redirect:/admin/subjects";
    }
}
