package org.gridwrit.operation;

import java.time.LocalDateTime;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Part;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本案现场执行 What was done on the spot in a case, and the form of the next plan.
@Controller
class CaseOperationsController {
    private final Operations operations;
    private final CaseFiles cases;
    private final Keys keys;

    CaseOperationsController(Operations operations, CaseFiles cases, Keys keys) {
        this.operations = operations;
        this.cases = cases;
        this.keys = keys;
    }

    @GetMapping("/console/cases/{id}/operations")
    String list(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        model.addAttribute("operations", operations.look(actor, id));
        model.addAttribute("file", file);
        model.addAttribute(
                "mine", actor.role() != Role.PRESIDENT && file.court().equals(actor.court()));
        model.addAttribute("kinds", OperationKind.values());
        model.addAttribute("parts", Part.values());
        model.addAttribute("lines", OperationForms.LINES);
        model.addAttribute("operation", keys.next());
        return "operation/case-operations";
    }

    @PostMapping("/console/cases/{id}/operations")
    String plan(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID operation,
            @RequestParam OperationKind kind,
            @RequestParam LocalDateTime starts,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        cases.named(actor.scope(), id);
        try {
            var plan = new Plan(
                    kind,
                    starts,
                    OperationForms.text(form, "place"),
                    OperationForms.text(form, "order"),
                    OperationForms.text(form, "vehicles"),
                    OperationForms.text(form, "risks"),
                    OperationForms.people(form));
            var planned = operations.plan(actor, id, operation, plan);
            flash.addFlashAttribute("notice", "operation.planned");
            return "redirect:/console/operations/" + planned;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new java.util.HashMap<>(form.toSingleValueMap()));
            return "redirect:/console/cases/" + id + "/operations";
        }
    }
}
