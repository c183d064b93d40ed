package org.gridwrit.task.decision;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Courts;
import org.gridwrit.court.DispatchPolicy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 派发方式 Whether what was routed with confidence goes out at once, and how many days a worker has.
@Controller
class PolicyController {
    private final Courts courts;

    PolicyController(Courts courts) {
        this.courts = courts;
    }

    @GetMapping("/console/policy")
    String show(Actor actor, Model model) {
        model.addAttribute("court", courts.named(actor.court()));
        model.addAttribute("policy", courts.policy(actor.court()));
        model.addAttribute("mayChange", actor.role() == Role.LIAISON || actor.role() == Role.PRESIDENT);
        return "task/policy";
    }

    @PostMapping("/console/policy")
    String set(Actor actor, @RequestParam boolean automatic, @RequestParam int days, RedirectAttributes flash) {
        courts.setPolicy(actor, actor.court(), new DispatchPolicy(automatic, days));
        flash.addFlashAttribute("notice", "task.policy.saved");
        return "redirect:/console/policy";
    }
}
