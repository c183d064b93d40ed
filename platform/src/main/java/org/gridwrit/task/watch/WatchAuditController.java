package org.gridwrit.task.watch;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Page;
import org.gridwrit.task.list.Names;
import org.gridwrit.task.state.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Beside the trail, for auditors.
@Controller
class WatchAuditController {
    private final WatchAudit watches;
    private final Names names;
    private final Trail trail;

    WatchAuditController(WatchAudit watches, Names names, Trail trail) {
        this.watches = watches;
        this.names = names;
        this.trail = trail;
    }

    @GetMapping("/audit/watches")
    String page(Actor actor, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("watches", watches.list(actor, after));
        model.addAttribute("names", names);
        model.addAttribute("today", trail.today());
        return "task/audited-watches";
    }

    @Operation(
            summary =
                    "行踪关注核查 · Watches as auditors see them: whether the rule was kept, and nothing of anybody watched")
    @GetMapping("/api/v1/audit/watches")
    @ResponseBody
    Page<AuditedWatch> list(Actor actor, @RequestParam(required = false) @Nullable UUID after) {
        return watches.list(actor, after);
    }
}
