package org.gridwrit.task.alarm;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.task.list.Names;
import org.gridwrit.web.Navigation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Stands at the top of every page of a court and a township as long as somebody waits for an answer.
@Controller
class AlarmController {
    private final Alarms alarms;
    private final Names names;

    AlarmController(Alarms alarms, Names names) {
        this.alarms = alarms;
        this.names = names;
    }

    /// What the frame of those pages asks for.
    @GetMapping("/alarms")
    String waiting(Actor actor, Model model) {
        model.addAttribute("alarms", alarms.waiting(actor));
        model.addAttribute("names", names);
        model.addAttribute("place", actor.role().ofCourt() ? "console" : "township");
        return "task/alarms :: waiting";
    }

    @PostMapping("/alarms/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        alarms.acknowledge(actor, id);
        flash.addFlashAttribute("notice", "alarm.acknowledged");
        return "redirect:" + Navigation.landing(actor.role());
    }
}
