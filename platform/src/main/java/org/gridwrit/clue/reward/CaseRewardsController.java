package org.gridwrit.clue.reward;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.clue.law.Channel;
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

/// 本案悬赏公告 The notices of a case, and the form of an application.
@Controller
@RequestMapping("/console/cases/{id}/rewards")
class CaseRewardsController {
    private final Rewards rewards;
    private final Keys keys;
    private final Clock clock;

    CaseRewardsController(Rewards rewards, Keys keys, Clock clock) {
        this.rewards = rewards;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @PathVariable Id id, Model model) {
        var all = rewards.look(actor, id);
        model.addAttribute("all", all);
        model.addAttribute("file", all.file());
        model.addAttribute(
                "mine", actor.role() != Role.PRESIDENT && all.file().court().equals(actor.court()));
        model.addAttribute("channels", Channel.values());
        model.addAttribute("today", Times.today(clock));
        model.addAttribute("reward", keys.next());
        return "clue/case-rewards";
    }

    @PostMapping
    String ask(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID reward,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        rewards.ofCase(actor, id);
        try {
            var asked = rewards.ask(actor, id, reward, RewardForms.asked(form));
            flash.addFlashAttribute("notice", "reward.asked");
            return "redirect:/console/rewards/" + asked;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            flash.addFlashAttribute("filled", new HashMap<>(form.toSingleValueMap()));
            return "redirect:/console/cases/" + id + "/rewards";
        }
    }
}
