package org.gridwrit.payout.delay;

import java.time.Clock;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.payout.rate.RateKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 利息计算表 The page of a case on which everybody of the court reads what is owed for delay, and its officer says on what
/// it
/// is reckoned.
@Controller
@RequestMapping("/console/cases/{id}")
class InterestController {
    private final InterestSheets sheets;
    private final CaseFiles cases;
    private final Keys keys;
    private final Clock clock;

    InterestController(InterestSheets sheets, CaseFiles cases, Keys keys, Clock clock) {
        this.sheets = sheets;
        this.cases = cases;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/interest")
    String show(
            Actor actor, @PathVariable Id id, @RequestParam(required = false) @Nullable LocalDate until, Model model) {
        var file = cases.look(actor, id);
        var day = until == null ? sheets.today() : until;
        var terms = sheets.terms(actor, id);
        model.addAttribute("file", file);
        model.addAttribute("until", day);
        model.addAttribute("history", terms);
        model.addAttribute("mine", actor.role() == Role.OFFICER && file.court().equals(actor.court()));
        model.addAttribute("kinds", OrdinaryTerms.Kind.values());
        model.addAttribute("benchmarks", RateKind.values());
        model.addAttribute("key", keys.next());
        reckon(actor, file, day, model);
        var last = terms.isEmpty() ? null : terms.getFirst();
        model.addAttribute("last", last);
        fill(last, model);
        return "payout/interest";
    }

    /// What was refused stays in the form.
    private static void fill(@Nullable Terms last, Model model) {
        if (model.getAttribute("form") instanceof TermsForm form) {
            model.addAttribute("dues", form.dues());
            model.addAttribute("suspensions", form.suspensions());
        } else if (last != null) {
            model.addAttribute("dues", TermsForm.dues(last));
            model.addAttribute("suspensions", TermsForm.suspensions(last));
        }
    }

    private void reckon(Actor actor, CaseFile file, LocalDate day, Model model) {
        try {
            model.addAttribute("sheet", sheets.of(actor, file, day).orElse(null));
        } catch (Refusal refusal) {
            model.addAttribute("refusal", refusal);
        }
    }

    @PostMapping("/interest-terms")
    String state(Actor actor, @PathVariable Id id, TermsForm form, RedirectAttributes flash) {
        cases.named(actor.scope(), id);
        try {
            sheets.state(actor, id, form.terms(actor.name(), clock.instant()));
            flash.addFlashAttribute("notice", "delay.stated");
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("form", form);
        }
        return "redirect:/console/cases/" + id + "/interest";
    }
}
