package org.gridwrit.petition;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 本案信访 What people came about in one case.
@Controller
class CasePetitionsController {
    private final Petitions petitions;
    private final CaseFiles cases;
    private final Courts courts;

    CasePetitionsController(Petitions petitions, CaseFiles cases, Courts courts) {
        this.petitions = petitions;
        this.cases = cases;
        this.courts = courts;
    }

    @GetMapping("/console/cases/{id}/petitions")
    String list(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.look(actor, id);
        model.addAttribute("file", file);
        model.addAttribute("petitions", petitions.ofCase(actor, id));
        model.addAttribute("courts", courts);
        model.addAttribute(
                "registers", actor.role() != Role.PRESIDENT && file.court().equals(actor.court()));
        return "petition/of-case";
    }
}
