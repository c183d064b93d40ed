package org.gridwrit.clue.reward;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.StepUp;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 悬赏公告 The page of one notice: what was asked, what was decided, who answered by number, what is paid.
@Controller
@RequestMapping("/console/rewards/{id}")
class RewardController {
    private final Rewards rewards;
    private final Tips tips;
    private final Keys keys;
    private final Clock clock;

    RewardController(Rewards rewards, Tips tips, Keys keys, Clock clock) {
        this.rewards = rewards;
        this.tips = tips;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String page(Actor actor, @PathVariable Id id, Model model) {
        var all = rewards.look(actor, rewards.named(actor, id).casefile());
        var it = all.named(id);
        var own = it.court().equals(actor.court());
        model.addAttribute("all", all);
        model.addAttribute("it", it);
        model.addAttribute("said", RewardPaper.said(it.asked().bounty()));
        model.addAttribute("decides", own && actor.role() == Role.OFFICER);
        model.addAttribute("registers", own && actor.role() != Role.PRESIDENT && it.state() == RewardState.PUBLISHED);
        model.addAttribute("channels", Channel.values());
        model.addAttribute("kinds", AssetKind.values());
        model.addAttribute("capacities", Capacity.values());
        model.addAttribute("payings", Paying.values());
        model.addAttribute("reasons", List.of(Unpaid.KNOWN, Unpaid.OTHER));
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("step", keys.next());
        return "clue/reward";
    }

    @PostMapping("/steps")
    String take(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID step,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        rewards.named(actor, id);
        return did(id, flash, form, () -> rewards.take(actor, id, step, RewardForms.done(form)));
    }

    @PostMapping("/tips")
    String register(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID tip,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        rewards.named(actor, id);
        return did(id, flash, form, () -> tips.register(actor, id, tip, RewardForms.tip(form)));
    }

    /// Not shown beside the rest, so that nobody reads it over a shoulder.
    @StepUp
    @GetMapping("/informants")
    String informants(Actor actor, @PathVariable Id id, Model model) {
        var of = rewards.named(actor, id);
        model.addAttribute("it", of);
        model.addAttribute("told", tips.informants(actor, id));
        model.addAttribute("all", rewards.ofCase(actor, of.casefile()));
        return "clue/informants";
    }

    private static String did(Id id, RedirectAttributes flash, MultiValueMap<String, String> form, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", "reward.done");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new HashMap<>(form.toSingleValueMap()));
        }
        return "redirect:/console/rewards/" + id;
    }
}
