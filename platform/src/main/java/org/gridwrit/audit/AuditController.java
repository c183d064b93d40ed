package org.gridwrit.audit;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/// 审计 The auditor's pages.
@Controller
class AuditController {
    private final AuditTrail trail;
    private final Anomalies anomalies;
    private final ChainStates chains;
    private final Clock clock;

    AuditController(AuditTrail trail, Anomalies anomalies, ChainStates chains, Clock clock) {
        this.trail = trail;
        this.anomalies = anomalies;
        this.chains = chains;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String page(Actor actor, @ModelAttribute Asked asked, Model model) {
        var filter = filter(actor, asked);
        frame(actor, filter, model);
        model.addAttribute("kinds", EntryKind.values());
        model.addAttribute("entries", trail.search(actor, filter, asked.after()));
        model.addAttribute("first", asked.after() == null || asked.after().isBlank());
        return "audit/trail";
    }

    @GetMapping("/audit/anomalies")
    String anomalies(Actor actor, @ModelAttribute Asked asked, Model model) {
        var filter = filter(actor, asked);
        frame(actor, filter, model);
        model.addAttribute("found", anomalies.find(actor, filter));
        return "audit/anomalies";
    }

    @GetMapping("/audit/chain")
    String chain(Actor actor, Model model) {
        model.addAttribute("zone", Times.CHINA);
        model.addAttribute("chains", chains.of(actor));
        return "audit/chain";
    }

    @Operation(summary = "审计记录 · The audit trail, the latest first")
    @GetMapping("/api/v1/audit")
    @ResponseBody
    Page<Entry> list(Actor actor, @ParameterObject @ModelAttribute Asked asked) {
        return trail.search(actor, filter(actor, asked), asked.after());
    }

    private AuditFilter filter(Actor actor, Asked asked) {
        return AuditFilter.of(actor, LocalDate.now(clock), asked);
    }

    private static void frame(Actor actor, AuditFilter filter, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("cities", actor.city().equals(Cities.REGION) ? Cities.ALL : List.of(actor.city()));
        model.addAttribute("zone", Times.CHINA);
    }
}
