package org.gridwrit.settlement;

import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.settlement.law.Instalment;
import org.gridwrit.settlement.law.Plan;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本案和解 What has been agreed in a case, the composer of the next, and what waits in the whole court.
@Controller
class SettlementsController {
    private static final int ROWS = 12;

    private final Settlements settlements;
    private final Waiting waiting;
    private final CaseFiles cases;
    private final Pictures pictures;
    private final Course course;
    private final Keys keys;

    SettlementsController(
            Settlements settlements, Waiting waiting, CaseFiles cases, Pictures pictures, Course course, Keys keys) {
        this.settlements = settlements;
        this.waiting = waiting;
        this.cases = cases;
        this.pictures = pictures;
        this.course = course;
        this.keys = keys;
    }

    @GetMapping("/console/settlements")
    String waiting(
            Actor actor,
            @RequestParam(defaultValue = "LATE") Waiting.For what,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("found", waiting.list(actor, what, whose, after));
        model.addAttribute("after", after);
        model.addAttribute("whose", whose == Whose.MINE ? whose : null);
        model.addAttribute("switches", actor.role() == OFFICER);
        model.addAttribute("what", what);
        model.addAttribute("all", Waiting.For.values());
        return "settlement/waiting";
    }

    @GetMapping("/console/cases/{id}/settlements")
    String list(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        var all = settlements.look(actor, id);
        model.addAttribute("all", all);
        model.addAttribute("file", file);
        var mine = actor.role() != PRESIDENT && file.court().equals(actor.court());
        var open = all.stream().anyMatch(it -> it.agreement().state().isOpen());
        model.addAttribute("mayOpen", mine && !open && file.state().open());
        return "settlement/settlements";
    }

    /// @param count of equal monthly instalments to begin with
    @GetMapping("/console/cases/{id}/settlements/new")
    String compose(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(defaultValue = "") String claim,
            @RequestParam(defaultValue = "") String total,
            @RequestParam(defaultValue = "1") int count,
            @RequestParam(required = false) @Nullable LocalDate first,
            @RequestParam(required = false) @Nullable Id of,
            Model model) {
        var file = cases.named(actor.scope(), id);
        var begin = first == null ? course.today().plusMonths(1) : first;
        var owed = Math.max(0, file.amount().value() - file.recovered().value());
        var claimed = claim.isEmpty() ? new Fen(owed) : TermsForm.fen("claim", claim);
        var agreed = total.isEmpty() ? claimed : TermsForm.fen("total", total);
        List<Instalment> plan = Plan.monthly(agreed, Math.clamp(count, 1, Plan.MOST), begin);
        if (of != null) {
            var terms = settlements
                    .named(actor, of)
                    .agreement()
                    .versions()
                    .getLast()
                    .terms();
            claimed = terms.claim();
            agreed = terms.total();
            plan = terms.instalments();
            model.addAttribute("terms", terms);
        }
        model.addAttribute("file", file);
        model.addAttribute("of", of);
        model.addAttribute("claim", claimed.yuan().toPlainString());
        model.addAttribute("total", agreed.yuan().toPlainString());
        model.addAttribute("waived", claimed.minus(agreed).yuan().toPlainString());
        model.addAttribute("plan", plan);
        model.addAttribute("spare", Math.clamp(ROWS - plan.size(), 2, ROWS));
        model.addAttribute("begin", begin);
        model.addAttribute("rolls", Roll.values());
        model.addAttribute("persuasions", pictures.persuasions(actor, id));
        model.addAttribute("settlement", keys.next());
        return "settlement/composer";
    }

    @PostMapping("/console/cases/{id}/settlements")
    String open(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID settlement,
            @RequestParam(required = false) @Nullable UUID persuaded,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        var opened = settlements.open(actor, id, settlement, new TermsForm(sent).terms(), persuaded);
        flash.addFlashAttribute("notice", "settlement.opened");
        return "redirect:/console/settlements/" + opened;
    }
}
