package org.gridwrit.operation.breach;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.law.Consumption;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 限制消费监督 What was reported in a case, and the form of the next report.
@Controller
class CaseBreachesController {
    private final BreachReports reports;
    private final CaseFiles cases;
    private final Keys keys;

    CaseBreachesController(BreachReports reports, CaseFiles cases, Keys keys) {
        this.reports = reports;
        this.cases = cases;
        this.keys = keys;
    }

    @GetMapping("/console/cases/{id}/breaches")
    String list(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.look(actor, id);
        var mine = actor.role() != Role.PRESIDENT
                && file.court().equals(actor.court())
                && file.state().open();
        model.addAttribute("file", file);
        model.addAttribute("breaches", reports.ofCase(actor, id));
        model.addAttribute("mine", mine);
        model.addAttribute("kinds", Consumption.values());
        model.addAttribute("reporters", Reporter.values());
        model.addAttribute("files", mine ? reports.files(actor, id) : java.util.List.of());
        model.addAttribute("breach", keys.next());
        return "operation/case-breaches";
    }

    @PostMapping("/console/cases/{id}/breaches")
    String report(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID breach,
            @RequestParam UUID party,
            @RequestParam Consumption consumption,
            @RequestParam LocalDate seenOn,
            @RequestParam(defaultValue = "") String place,
            @RequestParam String words,
            @RequestParam Reporter source,
            @RequestParam String sourceName,
            @RequestParam(required = false) @Nullable UUID evidence,
            RedirectAttributes flash) {
        try {
            var told = new NewBreach(party, consumption, seenOn, place, words, source, sourceName, evidence);
            var made = reports.report(actor, id, breach, told);
            flash.addFlashAttribute("notice", "breach.reported");
            return "redirect:/console/breaches/" + made;
        } catch (Refusal refusal) {
            if (refusal.code().endsWith(".unknown") && !refusal.code().startsWith("operation.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/cases/" + id + "/breaches";
        }
    }
}
