package org.gridwrit.docket.batch;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What will change, then that it was done, then back.
@Controller
@RequestMapping("/console/batches")
class BatchController {
    private final Batches batches;
    private final OfficerChanges officers;
    private final TaskChanges tasks;
    private final Keys keys;

    BatchController(Batches batches, OfficerChanges officers, TaskChanges tasks, Keys keys) {
        this.batches = batches;
        this.officers = officers;
        this.tasks = tasks;
        this.keys = keys;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("batches", batches.list(actor));
        return "docket/batches";
    }

    @GetMapping("/preview")
    String preview(
            Actor actor,
            @RequestParam BatchKind kind,
            @RequestParam(name = "case", defaultValue = "") List<Id> chosen,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Id grid,
            Model model) {
        var order = new Order(kind, chosen, said(officer), grid);
        var changes = batches.preview(actor, order);
        model.addAttribute("order", order);
        model.addAttribute("changes", changes.stream().filter(Change::possible).toList());
        model.addAttribute(
                "refused", changes.stream().filter(it -> !it.possible()).toList());
        model.addAttribute("officers", kind == BatchKind.OFFICER ? officers.officers(actor) : List.of());
        model.addAttribute("grids", kind == BatchKind.WORKER ? tasks.nearby(actor, order.cases()) : List.of());
        model.addAttribute("batch", keys.next());
        return "docket/preview";
    }

    @PostMapping
    String carryOut(
            Actor actor,
            @RequestParam UUID batch,
            @RequestParam BatchKind kind,
            @RequestParam(name = "case", defaultValue = "") List<Id> chosen,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @Nullable Id grid,
            @RequestParam String reason,
            RedirectAttributes flash) {
        flash.addFlashAttribute(
                "outcome", batches.carryOut(actor, batch, new Order(kind, chosen, said(officer), grid), reason));
        return "redirect:/console/batches";
    }

    @PostMapping("/{batch}/undoing")
    String undo(Actor actor, @PathVariable UUID batch, RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("outcome", batches.undo(actor, batch));
        } catch (Refusal refusal) {
            if (refusal.code().startsWith("access.")) throw refusal;
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/batches";
    }

    private static @Nullable String said(@Nullable String officer) {
        return officer == null || officer.isBlank() ? null : officer.strip();
    }
}
