package org.gridwrit.audit;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class AuditController {
    private final AuditTrail trail;
    private final Clock clock;

    AuditController(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/audit")
    String page(
            Actor actor,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = AuditFilter.of(actor, today(), city, action, who, subject, from, to);
        model.addAttribute("filter", filter);
        model.addAttribute("cities", actor.city().equals(Cities.REGION) ? Cities.ALL : List.of(actor.city()));
        model.addAttribute("entries", trail.search(actor, filter, after));
        model.addAttribute("zone", Times.CHINA);
        model.addAttribute("first", after == null || after.isBlank());
        return "audit/trail";
    }

    @Operation(summary = "审计记录 · The audit trail, the latest first")
    @GetMapping("/api/v1/audit")
    @ResponseBody
    Page<Entry> list(
            Actor actor,
            @RequestParam(required = false) @Nullable String city,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String who,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String after) {
        return trail.search(actor, AuditFilter.of(actor, today(), city, action, who, subject, from, to), after);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
