package org.gridwrit.task.list;

import java.util.UUID;
import org.gridwrit.access.Actor;
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

/// 乡镇网格办 Tasks nobody holds yet, who has how much on hand, and everything else of the township.
@Controller
class TownshipController {
    private final TaskLists lists;
    private final Tasks tasks;
    private final TaskPages pages;
    private final Township township;

    TownshipController(TaskLists lists, Tasks tasks, TaskPages pages, Township township) {
        this.lists = lists;
        this.tasks = tasks;
        this.pages = pages;
        this.township = township;
    }

    @GetMapping("/township")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "DISPATCH") TaskFilter.Group group,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var filter = new TaskFilter(group, kind, null);
        pages.list(model, lists.list(actor, filter, after), filter);
        model.addAttribute("loads", township.loads(actor, pages.today()));
        model.addAttribute("division", actor.division());
        return "task/township";
    }

    @GetMapping("/township/tasks/{id}")
    String show(Actor actor, @PathVariable Id id, Model model) {
        var task = lists.look(actor, id);
        pages.show(actor, model, task);
        var loads = township.loads(actor, pages.today());
        model.addAttribute("loads", loads);
        model.addAttribute(
                "lacks",
                pages.lacks(task, loads.stream().map(it -> it.worker().uuid()).toList()));
        return "task/township-task";
    }

    @PostMapping("/township/tasks/{id}/dispatch")
    String dispatch(
            Actor actor,
            @PathVariable Id id,
            @RequestParam UUID command,
            @RequestParam Id worker,
            RedirectAttributes flash) {
        tasks.dispatch(actor, id, command, township.ownWorker(actor, worker));
        flash.addFlashAttribute("notice", "task.done.dispatched");
        return "redirect:/township/tasks/" + id;
    }
}
