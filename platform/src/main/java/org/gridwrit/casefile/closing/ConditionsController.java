package org.gridwrit.casefile.closing;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.SearchEvidence;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 终本清单 On the page of a case, and for programs.
@Controller
class ConditionsController {
    private final Conditions conditions;
    private final CaseFiles cases;
    private final List<SearchEvidence> searches;
    private final Clock clock;

    ConditionsController(Conditions conditions, CaseFiles cases, List<SearchEvidence> searches, Clock clock) {
        this.conditions = conditions;
        this.cases = cases;
        this.searches = searches;
        this.clock = clock;
    }

    @GetMapping("/console/cases/{id}/conditions")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        model.addAttribute("casefile", file);
        model.addAttribute("lines", conditions.ofCase(actor, id));
        model.addAttribute(
                "searches", searches.stream().map(it -> it.of(actor, file)).toList());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute(
                "acts",
                actor.role() != Role.PRESIDENT
                        && file.court().equals(actor.court())
                        && file.state().open());
        return "casefile/conditions";
    }

    @PostMapping("/console/cases/{id}/conditions")
    String record(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Condition condition,
            @RequestParam(defaultValue = "true") boolean applies,
            @RequestParam LocalDate day,
            @RequestParam String words,
            RedirectAttributes flash) {
        try {
            conditions.record(actor, id, condition, applies, day, words);
            flash.addFlashAttribute("notice", "closing.kept");
        } catch (Refusal refusal) {
            if (refusal.code().endsWith(".unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/cases/" + id + "/conditions";
    }

    record ConditionAnswer(
            Condition condition,
            String article,
            boolean met,
            @Nullable Boolean applies,
            @Nullable LocalDate day,
            @Nullable String words,
            @Nullable String by) {
        static ConditionAnswer of(Checklist.Line it) {
            var met = it.met().orElse(null);
            return new ConditionAnswer(
                    it.condition(),
                    it.condition().article,
                    met != null,
                    met == null ? null : met.applies(),
                    met == null ? null : met.day(),
                    met == null ? null : met.words(),
                    met == null ? null : met.by());
        }
    }

    record ConditionBody(@Nullable Boolean applies, LocalDate day, String words) {}

    @Operation(summary = "终本条件 · What must be on record before a case is terminated for now")
    @GetMapping("/api/v1/cases/{id}/conditions")
    @ResponseBody
    List<ConditionAnswer> list(Actor actor, @PathVariable Id id) {
        return conditions.ofCase(actor, id).stream().map(ConditionAnswer::of).toList();
    }

    @Operation(summary = "记录终本条件 · Record that a condition is met, or why it does not apply")
    @PutMapping("/api/v1/cases/{id}/conditions/{condition}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Actor actor, @PathVariable Id id, @PathVariable Condition condition, @RequestBody ConditionBody body) {
        conditions.record(actor, id, condition, body.applies == null || body.applies, body.day, body.words);
    }
}
