package org.gridwrit.petition;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.petition.law.EarlySigns;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/// 集体信访苗头 With the rule, so that whoever reads it can check it.
@Controller
class EarlySignController {
    private final EarlySignDesk desk;
    private final Courts courts;

    EarlySignController(EarlySignDesk desk, Courts courts) {
        this.desk = desk;
        this.courts = courts;
    }

    @GetMapping("/petition-signs")
    String page(Actor actor, Model model) {
        model.addAttribute("signs", desk.list(actor));
        model.addAttribute("courts", courts);
        model.addAttribute("ofCourt", actor.role().ofCourt());
        model.addAttribute("many", EarlySigns.MANY);
        model.addAttribute("wages", EarlySigns.WAGES);
        model.addAttribute("years", EarlySigns.YEARS);
        model.addAttribute("least", EarlySign.LEAST);
        return "petition/signs";
    }

    @Operation(
            summary =
                    "集体信访苗头 · Debtors for whom many wait, by a rule that can be checked; names for the court only, no number below five for others")
    @GetMapping("/api/v1/petition-signs")
    @ResponseBody
    List<EarlySign> list(Actor actor) {
        return desk.list(actor);
    }
}
