package org.gridwrit.task.standstill;

import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class StandstillController {
    private final Standstills standstills;

    StandstillController(Standstills standstills) {
        this.standstills = standstills;
    }

    @GetMapping("/console/cases/{id}/standstill")
    String page(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("standstill", standstills.look(actor, id));
        return "task/standstill";
    }
}
