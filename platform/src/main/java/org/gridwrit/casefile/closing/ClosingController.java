package org.gridwrit.casefile.closing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 结案 The six ways with their grounds, what each needs, and what stands in the way.
@Controller
@RequestMapping("/console/cases/{id}/closing")
class ClosingController {
    private final CaseFiles cases;
    private final Ledgers ledgers;
    private final Conditions conditions;
    private final Clock clock;

    ClosingController(CaseFiles cases, Ledgers ledgers, Conditions conditions, Clock clock) {
        this.cases = cases;
        this.ledgers = ledgers;
        this.conditions = conditions;
        this.clock = clock;
    }

    @GetMapping
    String show(Actor actor, @PathVariable Id id, @RequestParam(defaultValue = "PERFORMED") Closing way, Model model) {
        var file = cases.look(actor, id);
        var account = ledgers.of(actor.scope(), id);
        var owed = ledgers.owed(actor.scope(), id).orElse(null);
        model.addAttribute("file", file);
        model.addAttribute("way", way);
        model.addAttribute("ways", Closing.values());
        model.addAttribute(
                "grounds",
                ClosingGround.of(way).stream().filter(it -> it.suits(file)).toList());
        model.addAttribute("account", account);
        model.addAttribute("owed", owed);
        model.addAttribute("open", owed == null ? null : owed.open(account));
        model.addAttribute("lines", conditions.ofCase(actor, id));
        model.addAttribute("today", Times.today(clock));
        model.addAttribute(
                "mine",
                actor.role() == Role.OFFICER
                        && file.court().equals(actor.court())
                        && file.state().open());
        return "casefile/closing";
    }

    @PostMapping
    String close(
            Actor actor,
            @PathVariable Id id,
            @RequestParam Closing way,
            @RequestParam(required = false) @Nullable ClosingGround ground,
            @RequestParam LocalDate day,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        try {
            cases.close(actor, id, new ClosingAct(way, ground, day, facts(sent)));
        } catch (Refusal refusal) {
            if (refusal.code().equals("casefile.unknown")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/cases/" + id + "/closing?way=" + way;
        }
        flash.addFlashAttribute("notice", "case.closed");
        return "redirect:/console/cases/" + id;
    }

    /// `words.RULING` and `day.RULING`, for each fact that was stated.
    private static List<StatedFact> facts(MultiValueMap<String, String> sent) {
        var stated = new ArrayList<StatedFact>();
        for (var fact : ClosingFact.values()) {
            var words = sent.getFirst("words." + fact);
            var day = sent.getFirst("day." + fact);
            if (words == null || words.isBlank() || day == null || day.isBlank()) continue;
            stated.add(new StatedFact(fact, parsed(day), words));
        }
        return stated;
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException notADay) {
            throw new Refusal("closing.day", day);
        }
    }
}
