package org.gridwrit.clue;

import java.util.Arrays;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本案线索 What a case has been told, and a form for what the applicant tells now.
@Controller
class CaseCluesController {
    private final Clues clues;
    private final CaseFiles cases;
    private final Keys keys;

    CaseCluesController(Clues clues, CaseFiles cases, Keys keys) {
        this.clues = clues;
        this.cases = cases;
        this.keys = keys;
    }

    @GetMapping("/console/cases/{id}/clues")
    String list(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        var all = clues.look(actor, id);
        model.addAttribute("all", all);
        model.addAttribute("file", file);
        model.addAttribute(
                "mine", actor.role() != Role.PRESIDENT && file.court().equals(actor.court()));
        model.addAttribute("kinds", AssetKind.values());
        model.addAttribute(
                "sources",
                Arrays.stream(Source.values()).filter(it -> it != Source.WORKER).toList());
        model.addAttribute("clue", keys.next());
        return "clue/case-clues";
    }

    @PostMapping("/console/cases/{id}/clues")
    String claim(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID clue,
            @RequestParam AssetKind kind,
            @RequestParam String words,
            @RequestParam(defaultValue = "") String thing,
            @RequestParam Source source,
            @RequestParam(defaultValue = "") String sourceName,
            RedirectAttributes flash) {
        cases.named(actor.scope(), id);
        try {
            clues.claim(actor, id, clue, new NewClue(kind, words, thing, source, sourceName, ""));
            flash.addFlashAttribute("notice", "clue.claimed");
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("clue.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/cases/" + id + "/clues";
    }
}
