package org.gridwrit.casefile.hold;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdNumber;
import org.gridwrit.retention.Holds;
import org.gridwrit.retention.Holds.Wanted;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 法律保全 The list of a court and the two things its president can do.
@Controller
class HoldsController {
    private final Holds holds;
    private final CaseFiles cases;
    private final Clock clock;

    HoldsController(Holds holds, CaseFiles cases, Clock clock) {
        this.holds = holds;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping("/console/holds")
    String list(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        var today = Times.today(clock);
        model.addAttribute("holds", holds.list(actor, after));
        model.addAttribute("today", today);
        model.addAttribute("latest", Holds.latest(today));
        model.addAttribute("zone", Times.CHINA);
        model.addAttribute("president", actor.role() == Role.PRESIDENT);
        return "casefile/holds";
    }

    /// @param what a case number or an identity number
    @StepUp
    @PostMapping("/console/holds")
    String place(
            Actor actor,
            @RequestParam String what,
            @RequestParam String reason,
            @RequestParam LocalDate until,
            RedirectAttributes flash) {
        holds.place(actor, wanted(actor, what.strip(), reason, until));
        flash.addFlashAttribute("notice", "hold.notice.placed");
        return "redirect:/console/holds";
    }

    @StepUp
    @PostMapping("/console/holds/{id}/release")
    String release(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        holds.release(actor, id);
        flash.addFlashAttribute("notice", "hold.notice.released");
        return "redirect:/console/holds";
    }

    private Wanted wanted(Actor actor, String what, String reason, LocalDate until) {
        if (!what.contains("执")) return Wanted.ofPerson(IdNumber.parse(what).value(), reason, until);
        var number = CaseNumber.parse(what).toString();
        return cases.search(actor.scope(), actor.city(), number).rows().stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .map(it -> Wanted.ofCase(it.id().uuid(), it.number(), reason, until))
                .orElseThrow(() -> new Refusal("casefile.unknown"));
    }
}
