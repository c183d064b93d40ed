package org.gridwrit.operation;

import java.time.Clock;
import java.util.HashMap;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.operation.law.Item;
import org.gridwrit.operation.law.Signature;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 现场执行 The page of one operation: its plan, its warnings, its record.
@Controller
class OperationController {
    private final Operations operations;
    private final Clock clock;

    OperationController(Operations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    @GetMapping("/console/operations")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean soon,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        model.addAttribute("found", operations.planned(actor, whose, soon, after));
        model.addAttribute("after", after);
        model.addAttribute("soon", soon ? true : null);
        model.addAttribute("whose", whose == Whose.MINE ? whose : null);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        return "operation/operations";
    }

    @GetMapping("/console/operations/{id}")
    String page(Actor actor, @PathVariable Id id, Model model) {
        var casefile = operations.named(actor, id).casefile();
        var it = operations.look(actor, casefile).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal("operation.unknown"));
        var decides = actor.role() == Role.OFFICER
                && it.court().equals(actor.court())
                && it.state() == Operation.State.PLANNED;
        model.addAttribute("it", it);
        model.addAttribute("decides", decides);
        model.addAttribute("begun", !it.startsAt().isAfter(clock.instant()));
        model.addAttribute("signatures", Signature.values());
        model.addAttribute("items", Item.values());
        model.addAttribute("questions", OperationForms.QUESTIONS);
        model.addAttribute("files", decides ? operations.files(actor, it) : java.util.List.of());
        return "operation/operation";
    }

    @PostMapping("/console/operations/{id}/record")
    String hold(
            Actor actor,
            @PathVariable Id id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes flash) {
        var of = operations.named(actor, id);
        flash.addFlashAttribute("filled", new HashMap<>(form.toSingleValueMap()));
        return did(id, flash, "operation.held", () -> operations.hold(actor, id, OperationForms.held(of, form)));
    }

    @PostMapping("/console/operations/{id}/cancellation")
    String cancel(
            Actor actor,
            @PathVariable Id id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        operations.named(actor, id);
        return did(id, flash, "operation.cancelled", () -> operations.cancel(actor, id, reason));
    }

    private static String did(Id id, RedirectAttributes flash, String notice, Runnable command) {
        try {
            command.run();
            flash.addFlashAttribute("notice", notice);
        } catch (Refusal refusal) {
            flash.addFlashAttribute("refusal", refusal);
        }
        return "redirect:/console/operations/" + id;
    }
}
