package org.gridwrit.task.look;

import io.swagger.v3.oas.annotations.Operation;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// Who looked: the newest on the page of the case, all of them on a page of their own.
@Controller
class CaseLooksController {
    private static final int NEWEST = 5;
    private static final int PAGE = 50;

    private final CaseLooks looks;

    CaseLooksController(CaseLooks looks) {
        this.looks = looks;
    }

    @GetMapping("/console/cases/{id}/looks")
    String all(Actor actor, @PathVariable Id id, @RequestParam(required = false) @Nullable String after, Model model) {
        var seen = looks.of(actor, id, after, PAGE);
        model.addAttribute("looks", seen.looks());
        model.addAttribute("number", seen.number());
        model.addAttribute("first", after == null || after.isBlank());
        return shown(id, model, "task/case-looks");
    }

    /// What the page of a case asks for.
    @GetMapping("/console/cases/{id}/looks/newest")
    String newest(Actor actor, @PathVariable Id id, Model model) {
        model.addAttribute("looks", looks.of(actor, id, null, NEWEST).looks());
        return shown(id, model, "task/look-parts :: newest");
    }

    @Operation(summary = "查阅情况 · Who looked at a case and its tasks, the latest first")
    @GetMapping("/api/v1/cases/{id}/looks")
    @ResponseBody
    Page<CaseLook> list(Actor actor, @PathVariable Id id, @RequestParam(required = false) @Nullable String after) {
        return looks.of(actor, id, after, PAGE).looks();
    }

    private static String shown(Id id, Model model, String view) {
        model.addAttribute("casefile", id);
        model.addAttribute("zone", Times.CHINA);
        return view;
    }
}
