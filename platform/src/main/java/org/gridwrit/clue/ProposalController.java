package org.gridwrit.clue;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/// 线索建议 On the page of a case, and for programs.
@Controller
class ProposalController {
    private final Proposals proposals;
    private final CaseFiles cases;

    ProposalController(Proposals proposals, CaseFiles cases) {
        this.proposals = proposals;
        this.cases = cases;
    }

    @GetMapping("/console/cases/{id}/next-tasks")
    String card(Actor actor, @PathVariable Id id, Model model) {
        var file = cases.named(actor.scope(), id);
        model.addAttribute("file", file);
        model.addAttribute("proposals", proposals.of(actor, id));
        model.addAttribute("enough", NextTask.ENOUGH);
        model.addAttribute(
                "mine", actor.role() != Role.PRESIDENT && file.court().equals(actor.court()));
        return "clue/next :: card";
    }

    @Operation(summary = "下一项建议 · What to ask the grid of each debtor for next, and the figures that say so")
    @GetMapping("/api/v1/cases/{id}/next-tasks")
    @ResponseBody
    List<Proposal> next(Actor actor, @PathVariable Id id) {
        return proposals.of(actor, id);
    }
}
