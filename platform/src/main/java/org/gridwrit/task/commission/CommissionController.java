package org.gridwrit.task.commission;

import static org.gridwrit.shared.Sent.must;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 委托网格协助 The form a proposal opens, with debtor, kind and words filled in.
@Controller
class CommissionController {
    private static final int MOST_FILLED_IN = 500;
    private final CaseCommissions commissions;
    private final CaseFiles cases;

    CommissionController(CaseCommissions commissions, CaseFiles cases) {
        this.commissions = commissions;
        this.cases = cases;
    }

    @GetMapping("/console/cases/{id}/commission")
    String form(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(required = false) @Nullable UUID debtor,
            @RequestParam(defaultValue = "FIND_PROPERTY") TaskKind kind,
            @RequestParam(defaultValue = "") String words,
            Model model) {
        var file = cases.look(actor, id);
        model.addAttribute("file", file);
        model.addAttribute("debtors", commissions.of(actor, file));
        model.addAttribute("kinds", CaseCommissions.ASKED);
        model.addAttribute("debtor", debtor);
        model.addAttribute("kind", kind);
        model.addAttribute("words", words.substring(0, Math.min(words.length(), MOST_FILLED_IN)));
        model.addAttribute("due", commissions.dueOn(actor));
        model.addAttribute(
                "mine", file.court().equals(actor.court()) && file.state().open());
        return "task/commission";
    }

    @PostMapping("/console/cases/{id}/commission")
    String commission(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID debtor,
            @RequestParam TaskKind kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam LocalDate dueOn,
            RedirectAttributes flash) {
        try {
            var task = commissions.commission(actor, id, new NewCommission(debtor, kind, words, dueOn));
            flash.addFlashAttribute("notice", "commission.sent");
            return "redirect:/console/tasks/" + task;
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            flash.addAttribute("debtor", debtor).addAttribute("kind", kind);
            return "redirect:/console/cases/" + id + "/commission";
        }
    }

    record CommissionBody(
            @Nullable UUID debtor,
            @Nullable TaskKind kind,
            @Nullable String words,
            @Nullable LocalDate dueOn) {}

    @Operation(summary = "委托网格协助 · Ask the grid of a debtor for one more thing")
    @PostMapping("/api/v1/cases/{id}/commissions")
    @ResponseStatus(HttpStatus.CREATED)
    @ResponseBody
    Id create(Actor actor, @PathVariable Id id, @RequestBody CommissionBody body) {
        var words = body.words() == null ? "" : body.words();
        var due = body.dueOn() == null ? commissions.dueOn(actor) : body.dueOn();
        return commissions.commission(
                actor, id, new NewCommission(must("debtor", body.debtor()), must("kind", body.kind()), words, due));
    }
}
