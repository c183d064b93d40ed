package org.gridwrit.clue;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 线索 The page of one clue: what was told, what was decided, what may be decided next. What is refused is said on it.
@Controller
@RequestMapping("/console/clues/{id}")
class ClueController {
    private final Clues clues;
    private final Keys keys;
    private final Clock clock;

    ClueController(Clues clues, Keys keys, Clock clock) {
        this.clues = clues;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @PathVariable Id id, Model model) {
        var casefile = clues.named(actor, id).casefile();
        var all = clues.look(actor, casefile);
        var it = all.named(id).orElseThrow(() -> new Refusal("clue.unknown"));
        var credit = all.credit(it);
        var decides = actor.role() == Role.OFFICER && it.court().equals(actor.court()) && it.duplicateOf() == null;
        model.addAttribute("it", it);
        model.addAttribute("steps", all.of(it));
        model.addAttribute("likely", all.likely(it));
        model.addAttribute("credit", credit);
        model.addAttribute("parts", credit.of(it.recovered()));
        model.addAttribute("moves", decides ? Move.of(it.state()) : List.of());
        model.addAttribute("decides", decides);
        model.addAttribute("measures", EnforcementMeasure.of(it.kind()));
        model.addAttribute("kinds", AssetKind.values());
        model.addAttribute("entries", decides && it.state().acted() ? clues.entries(actor, it) : List.of());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("step", keys.next());
        return "clue/clue";
    }

    @PostMapping("/steps")
    String move(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @ModelAttribute ClueForm form,
            RedirectAttributes flash) {
        flash.addFlashAttribute("filled", form);
        return did(actor, id, flash, () -> clues.move(actor, id, step, form.moved()));
    }

    @PostMapping("/comparison")
    String compare(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @RequestParam Id first,
            @RequestParam boolean same,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(actor, id, flash, () -> clues.compare(actor, id, step, first.uuid(), same, words));
    }

    @PostMapping("/credit")
    String share(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @RequestParam List<String> holder,
            @RequestParam List<String> percent,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes flash) {
        return did(
                actor, id, flash, () -> clues.share(actor, id, step, new ShareForm(holder, percent).credit(), words));
    }

    private String did(Actor actor, Id id, RedirectAttributes flash, Runnable command) {
        clues.named(actor, id);
        try {
            command.run();
            flash.addFlashAttribute("notice", "clue.decided");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/clues/" + id;
    }
}
