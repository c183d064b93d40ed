package org.gridwrit.task.desk;

import java.time.Clock;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.list.Names;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 执行110 Stays open on the desk: what comes in appears by itself.
@Controller
class DeskController {
    private final Desk desk;
    private final Names names;
    private final Clock clock;

    DeskController(Desk desk, Names names, Clock clock) {
        this.desk = desk;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/console/desk")
    String page(Actor actor, @RequestParam(defaultValue = "false") boolean waiting, Model model) {
        model.addAttribute("sightings", desk.list(actor, waiting));
        model.addAttribute("waiting", waiting ? true : null);
        model.addAttribute("own", actor.court());
        model.addAttribute("names", names);
        model.addAttribute("now", clock.instant());
        model.addAttribute("minutes", desk.minutes(actor));
        model.addAttribute("sets", actor.role() != Role.OFFICER);
        return "task/desk";
    }

    @PostMapping("/console/sightings/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        desk.acknowledge(actor, id);
        flash.addFlashAttribute("notice", "desk.acknowledged");
        return "redirect:/console/desk";
    }

    @PostMapping("/console/sightings/{id}/outcome")
    String done(Actor actor, @PathVariable Id id, @RequestParam String words, RedirectAttributes flash) {
        desk.done(actor, id, words);
        flash.addFlashAttribute("notice", "desk.recorded");
        return "redirect:/console/desk";
    }

    @PostMapping("/console/desk")
    String set(Actor actor, @RequestParam String minutes, RedirectAttributes flash) {
        if (!minutes.matches("[0-9]{1,3}")) throw new Refusal("desk.minutes", Desk.LONGEST);
        desk.set(actor, Integer.parseInt(minutes));
        flash.addFlashAttribute("notice", "desk.set");
        return "redirect:/console/desk";
    }
}
