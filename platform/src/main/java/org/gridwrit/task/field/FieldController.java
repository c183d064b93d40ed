package org.gridwrit.task.field;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 我的事项 What a worker does on the phone. Plain forms: a weak signal sends them too.
@Controller
class FieldController {
    private final Tasks tasks;
    private final Errands errands;
    private final FieldPages pages;

    FieldController(Tasks tasks, Errands errands, FieldPages pages) {
        this.tasks = tasks;
        this.errands = errands;
        this.pages = pages;
    }

    @GetMapping("/field")
    String list(Actor actor, Model model) {
        pages.list(model, errands.open(actor), errands.ended(actor));
        return "task/field";
    }

    @GetMapping("/field/tasks/{id}")
    String show(Actor actor, @PathVariable Id id, Model model) {
        pages.show(actor, model, errands.look(actor, id), new ReportForm());
        return "task/field-task";
    }

    @PostMapping("/field/tasks/{id}/acceptance")
    String accept(Actor actor, @PathVariable Id id, @RequestParam UUID command, RedirectAttributes flash) {
        tasks.accept(actor, id, command);
        flash.addFlashAttribute("notice", "task.done.accepted");
        return "redirect:/field/tasks/" + id;
    }

    /// What was typed is shown again with what is wrong with it; nothing has to be typed twice.
    @PostMapping("/field/tasks/{id}/reports/{report}")
    ModelAndView report(
            Actor actor, @PathVariable Id id, @PathVariable UUID report, ReportForm form, RedirectAttributes flash) {
        try {
            var now = pages.now();
            tasks.report(actor, id, form.read(report, now));
            for (var other : form.companions()) tasks.report(actor, other.task(), form.read(other.report(), now));
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("report.") && !refusal.code().startsWith("words.")) throw refusal;
            var page = new ModelAndView("task/field-task", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("refusal", refusal);
            pages.show(actor, page, errands.look(actor, id), form);
            return page;
        }
        flash.addFlashAttribute("notice", "task.done.reported");
        return new ModelAndView("redirect:/field/tasks/" + id);
    }

    @PostMapping("/field/tasks/{id}/recusal")
    String recuse(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID command,
            @RequestParam String reason,
            RedirectAttributes flash) {
        tasks.recuse(actor, id, command, reason);
        flash.addFlashAttribute("notice", "task.done.recused");
        return "redirect:/field";
    }
}
