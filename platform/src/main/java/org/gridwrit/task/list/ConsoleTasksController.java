package org.gridwrit.task.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The court's list of tasks and the page of one.
@Controller
class ConsoleTasksController {
    private final TaskLists lists;
    private final Tasks tasks;
    private final TaskPages pages;

    ConsoleTasksController(TaskLists lists, Tasks tasks, TaskPages pages) {
        this.lists = lists;
        this.tasks = tasks;
        this.pages = pages;
    }

    @GetMapping("/console/tasks")
    String list(
            Actor actor,
            @RequestParam(required = false) TaskFilter.@Nullable Group group,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable Whose whose,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = new TaskFilter(group, kind, dueBy, since, null, whose == Whose.MINE ? actor.name() : null);
        pages.list(model, lists.list(actor, filter, after), filter);
        model.addAttribute("switches", actor.role() == Role.OFFICER);
        return "task/console-tasks";
    }

    @GetMapping("/console/tasks/{id}")
    String show(Actor actor, @PathVariable Id id, Model model) {
        pages.show(actor, model, lists.look(actor, id));
        return "task/console-task";
    }

    /// What the page of a case asks for.
    @GetMapping("/console/cases/{id}/tasks")
    String ofCase(Actor actor, @PathVariable Id id, Model model) {
        pages.rows(model, lists.ofCase(actor, id));
        return "task/case-tasks :: tasks";
    }

    @PostMapping("/console/tasks/dispatches")
    String dispatchAll(
            Actor actor, @RequestParam(name = "task", defaultValue = "") List<Id> chosen, RedirectAttributes flash) {
        flash.addFlashAttribute("dispatched", tasks.dispatchAll(actor, chosen));
        flash.addFlashAttribute("asked", chosen.size());
        return "redirect:/console/tasks?group=DISPATCH";
    }
}
