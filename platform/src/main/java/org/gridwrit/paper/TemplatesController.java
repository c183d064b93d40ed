package org.gridwrit.paper;

import java.util.Arrays;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本院模板 Written on the left, seen on the right with an invented case.
@Controller
@RequestMapping("/console/paper-templates")
class TemplatesController {
    private final Templates templates;
    private final Courts courts;

    TemplatesController(Templates templates, Courts courts) {
        this.templates = templates;
        this.courts = courts;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute(
                "templates",
                Arrays.stream(PaperKind.values())
                        .map(it -> templates.named(actor, it))
                        .toList());
        return "paper/templates";
    }

    @GetMapping("/{kind}")
    String show(Actor actor, @PathVariable PaperKind kind, Model model) {
        var it = templates.named(actor, kind);
        model.addAttribute("it", it);
        model.addAttribute("mayWrite", actor.role() != Role.OFFICER);
        model.addAttribute("placeholders", kind.placeholders());
        shown(actor, kind, model.getAttribute("typed") instanceof String typed ? typed : it.words(), model);
        return "paper/template";
    }

    @PostMapping("/{kind}/preview")
    String preview(Actor actor, @PathVariable PaperKind kind, @RequestParam String words, Model model) {
        actor.mustBe(Role.LIAISON, Role.PRESIDENT);
        shown(actor, kind, Templates.clean(words), model);
        return "paper/template :: preview";
    }

    /// Without words it is the shipped one again.
    @PostMapping("/{kind}")
    String save(
            Actor actor,
            @PathVariable PaperKind kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int before,
            RedirectAttributes flash) {
        try {
            templates.save(actor, kind, words, before);
            flash.addFlashAttribute(
                    "notice", words.isBlank() ? "paper.template.shipped-again" : "paper.template.saved");
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("paper.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("typed", words);
        }
        return "redirect:/console/paper-templates/" + kind;
    }

    private void shown(Actor actor, PaperKind kind, String words, Model model) {
        var code = actor.court();
        var court = courts.exists(code) ? courts.named(code).name() : code;
        model.addAttribute("sheet", Sheet.of(Placeholders.fill(words, Sample.values(kind, court, code))));
        try {
            Placeholders.mustSuit(words, kind);
        } catch (Refusal wrong) {
            model.addAttribute("wrong", wrong);
        }
    }
}
