package org.gridwrit.identity.provider;

import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.embedding.Platforms;
import org.gridwrit.identity.provider.Providers.Provider;
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
    private final Platforms platforms;

    SubjectsController(Subjects subjects, Providers providers, Platforms platforms) {
        this.subjects = subjects;
        this.providers = providers;
        this.platforms = platforms;
    }

    @GetMapping("/admin/subjects")
    String list(Actor actor, Model model) {
        model.addAttribute("subjects", subjects.list(actor));
        model.addAttribute("providers", issuers());
        return "identity/subjects";
    }

    /// Identity providers, and platforms that hand people over.
    private List<Provider> issuers() {
        return Stream.concat(
                        providers.all().stream(),
                        platforms.platforms().stream().map(it -> new Provider(it.issuer(), it.name(), it.issuer())))
                .toList();
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
