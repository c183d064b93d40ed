package org.gridwrit.paper;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What becomes of a paper. What is refused is said on its page; what was typed is kept.
@Controller
@RequestMapping("/console/papers/{id}")
class PaperDecisionController {
    private final Papers papers;
    private final Issuing issuing;
    private final DraftPage page;

    PaperDecisionController(Papers papers, Issuing issuing, DraftPage page) {
        this.papers = papers;
        this.issuing = issuing;
        this.page = page;
    }

    /// With the text as it stands in the form, so that the last keystrokes are not lost.
    @PostMapping("/issue")
    String issue(
            Actor actor,
            @PathVariable Id id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable Integer revision,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        papers.named(actor, id);
        try {
            papers.write(actor, id, words, revision);
            issuing.issue(actor, id);
            flash.addFlashAttribute("notice", "paper.issued-now");
        } catch (Refusal refusal) {
            if (DraftPage.isWrittenMeanwhile(refusal)) {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                page.show(actor, papers.named(actor, id), model);
                model.addAttribute("typed", words);
                model.addAttribute("typedInto", revision);
                model.addAttribute("other", refusal);
                return "paper/draft";
            }
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/papers/" + id;
    }

    @PostMapping("/correction")
    String correct(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID draft,
            @RequestParam String reason,
            RedirectAttributes flash) {
        papers.named(actor, id);
        try {
            return "redirect:/console/papers/" + papers.correct(actor, id, draft, reason);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/papers/" + id;
        }
    }

    @PostMapping("/discarding")
    String discard(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        var casefile = papers.discard(actor, id);
        flash.addFlashAttribute("notice", "paper.discarded");
        return "redirect:/console/cases/" + casefile + "/papers";
    }
}
