package org.gridwrit.service;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a service goes on: another court has the letter, or the next mode is tried.
@Controller
@RequestMapping("/console/services/{id}")
class ServiceCourseController {
    private final ServiceDesk desk;

    ServiceCourseController(ServiceDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/reissue")
    String reissue(Actor actor, @PathVariable Id id, @RequestParam UUID next, RedirectAttributes flash) {
        desk.named(actor, id);
        try {
            var begun = desk.reissue(actor, id, next);
            flash.addFlashAttribute("notice", "service.reissued");
            return "redirect:/console/services/" + begun;
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
            return "redirect:/console/services/" + id;
        }
    }

    @PostMapping("/entrustment")
    String entrusted(
            Actor actor,
            @PathVariable Id id,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            RedirectAttributes flash) {
        desk.named(actor, id);
        try {
            desk.entrusted(actor, id, day);
            flash.addFlashAttribute("notice", "service.entrusted");
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/services/" + id;
    }
}
