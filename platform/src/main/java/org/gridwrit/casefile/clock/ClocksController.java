package org.gridwrit.casefile.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 本案期限 The clocks of a case on its page. What is refused is said there.
@Controller
@RequestMapping("/console/cases/{id}")
class ClocksController {
    private final Clocks clocks;
    private final CaseFiles cases;
    private final Keys keys;
    private final Clock clock;

    ClocksController(Clocks clocks, CaseFiles cases, Keys keys, Clock clock) {
        this.clocks = clocks;
        this.cases = cases;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping("/clocks")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        var all = clocks.ofCase(actor, id);
        model.addAttribute("casefile", file);
        model.addAttribute(
                "clocks", all.clocks().stream().sorted(ClockPages.NEAREST_FIRST).toList());
        model.addAttribute("pauses", all.pauses());
        model.addAttribute(
                "binding",
                file.state() instanceof CaseState.Settled
                        && all.pauses().stream()
                                        .filter(it -> it.until() == null)
                                        .count()
                                == 1);
        model.addAttribute("today", Times.today(clock));
        model.addAttribute(
                "acts",
                actor.role() != Role.PRESIDENT
                        && file.court().equals(actor.court())
                        && file.state().open());
        model.addAttribute(
                "kinds",
                Arrays.stream(ClockKind.values()).filter(ClockKind::begunByHand).toList());
        model.addAttribute("reasons", PauseReason.values());
        model.addAttribute("key", keys.next());
        return "casefile/clocks :: clocks";
    }

    @PostMapping("/clocks")
    String begin(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID clock,
            @RequestParam ClockKind kind,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(id, flash, "clock.begun", () -> clocks.begin(actor, id, clock, kind, from, words));
    }

    @PostMapping("/pauses")
    String pause(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID pause,
            @RequestParam PauseReason reason,
            @RequestParam LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        var what = new CasePause(pause, reason, from, until, words);
        return did(id, flash, "clock.paused", () -> clocks.pause(actor, id, what));
    }

    @PostMapping("/pauses/{pause}/end")
    String resume(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID pause,
            @RequestParam LocalDate until,
            RedirectAttributes flash) {
        return did(id, flash, "clock.resumed", () -> clocks.resume(actor, id, pause, until));
    }

    static String did(Id casefile, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            if (refusal.code().endsWith(".unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/cases/" + casefile;
    }
}
