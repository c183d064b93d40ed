package org.gridwrit.training;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.division.Division;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 培训 Who of a township holds which certificate, for the township and for courts.
@Controller
class TrainingController {
    private final TrainingOffice office;
    private final Certificates certificates;
    private final Divisions divisions;

    TrainingController(TrainingOffice office, Certificates certificates, Divisions divisions) {
        this.office = office;
        this.certificates = certificates;
        this.divisions = divisions;
    }

    @GetMapping("/{place:console|township}/training")
    String list(
            Actor actor,
            @PathVariable String place,
            @RequestParam(defaultValue = "") String township,
            @RequestParam(defaultValue = "ALL") TrainingOffice.Show show,
            Model model) {
        var towns = office.townships(actor);
        var chosen = towns.stream()
                .map(Division::code)
                .filter(township::equals)
                .findFirst()
                .orElse(towns.getFirst().code());
        model.addAttribute("place", place);
        model.addAttribute("towns", towns);
        model.addAttribute("township", chosen);
        model.addAttribute("own", divisions.path(chosen));
        model.addAttribute("show", show);
        model.addAttribute("shows", TrainingOffice.Show.values());
        model.addAttribute("lines", office.inTownship(actor, chosen, show));
        model.addAttribute("coaches", actor.role() == Role.OFFICER);
        model.addAttribute("revokes", actor.role() == Role.DISPATCHER);
        return "training/office";
    }

    @PostMapping("/township/certificates/{id}/revocation")
    String revoke(
            Actor actor,
            @PathVariable Id id,
            @RequestParam String reason,
            @RequestParam(defaultValue = "") String township,
            RedirectAttributes flash) {
        try {
            certificates.revoke(actor, id, reason);
            flash.addFlashAttribute("notice", "training.revoked");
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("training.reason")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        flash.addAttribute("township", township);
        return "redirect:/township/training";
    }
}
