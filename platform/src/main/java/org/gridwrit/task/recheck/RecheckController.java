package org.gridwrit.task.recheck;

import java.time.Clock;
import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 终本库 and the rechecks of one case.
@Controller
class RecheckController {
    private final Library library;
    private final Rechecks rechecks;
    private final ResumeProposals proposals;
    private final CaseFiles cases;
    private final Clock clock;

    RecheckController(Library library, Rechecks rechecks, ResumeProposals proposals, CaseFiles cases, Clock clock) {
        this.library = library;
        this.rechecks = rechecks;
        this.proposals = proposals;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/console/rechecks")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "ALL") Library.Group group,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("found", library.list(actor, group, whose, after));
        model.addAttribute("whose", whose == Whose.MINE ? whose : null);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        model.addAttribute("group", group);
        model.addAttribute("groups", Library.Group.values());
        model.addAttribute("after", after);
        model.addAttribute("most", RecheckDays.MOST);
        return "task/rechecks";
    }

    @GetMapping("/console/cases/{id}/rechecks")
    String ofCase(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        model.addAttribute("rechecks", rechecks.ofCase(actor, id));
        model.addAttribute("proposals", proposals.ofCase(actor, id));
        model.addAttribute("casefile", file);
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("most", RecheckDays.MOST);
        model.addAttribute(
                "acts", actor.role() != Role.PRESIDENT && file.court().equals(actor.court()));
        model.addAttribute("officer", actor.role() == Role.OFFICER);
        return "task/case-rechecks";
    }

    @PostMapping("/console/rechecks/{id}/telling")
    String tell(
            Actor actor,
            @PathVariable Id id,
            @RequestParam LocalDate day,
            @RequestParam String how,
            RedirectAttributes flash) {
        var of = rechecks.tell(actor, id, day, how);
        flash.addFlashAttribute("notice", "recheck.told-kept");
        return "redirect:/console/cases/" + of.casefile() + "/rechecks";
    }

    @PostMapping("/console/resume-proposals/{id}/answer")
    String answer(
            Actor actor,
            @PathVariable Id id,
            @RequestParam boolean resume,
            @RequestParam String why,
            RedirectAttributes flash) {
        var of = proposals.answer(actor, id, resume, why);
        flash.addFlashAttribute("notice", resume ? "case.resumed" : "recheck.declined-kept");
        return "redirect:/console/cases/" + of.casefile() + (resume ? "" : "/rechecks");
    }
}
