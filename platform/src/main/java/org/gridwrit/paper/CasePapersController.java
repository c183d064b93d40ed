package org.gridwrit.paper;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本案文书 What was issued in a case, what is being written, and what may be written now.
@Controller
@RequestMapping("/console/cases/{id}/papers")
class CasePapersController {
    private final Papers papers;
    private final Keys keys;

    CasePapersController(Papers papers, Keys keys) {
        this.papers = papers;
        this.keys = keys;
    }

    @GetMapping
    String list(Actor actor, @PathVariable Id id, Model model) {
        var all = papers.look(actor, id);
        model.addAttribute("all", all);
        model.addAttribute("file", all.file());
        model.addAttribute("keys", keys);
        model.addAttribute(
                "mine", actor.role() != Role.PRESIDENT && all.file().court().equals(actor.court()));
        return "paper/papers";
    }

    @PostMapping
    String draft(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID paper,
            @RequestParam PaperKind kind,
            @RequestParam UUID fact,
            RedirectAttributes flash) {
        try {
            return "redirect:/console/papers/" + papers.draft(actor, id, paper, kind, fact);
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("paper.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/cases/" + id + "/papers";
        }
    }
}
