package org.gridwrit.task.list;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Tasks as courts and townships read them.
@RestController
@RequestMapping("/api/v1")
class TaskApi {
    private final TaskLists lists;

    TaskApi(TaskLists lists) {
        this.lists = lists;
    }

    @Operation(summary = "协助事项 · Tasks of the court or township")
    @GetMapping("/tasks")
    Page<TaskView> list(
            Actor actor,
            @RequestParam(required = false) TaskFilter.@Nullable Group group,
            @RequestParam(required = false) @Nullable TaskKind kind,
            @RequestParam(required = false) @Nullable LocalDate dueBy,
            @RequestParam(required = false) @Nullable String after) {
        return lists.list(actor, new TaskFilter(group, kind, dueBy), after);
    }

    @Operation(summary = "一项事项 · One task; the look is recorded")
    @GetMapping("/tasks/{id}")
    TaskView show(Actor actor, @PathVariable Id id) {
        return lists.look(actor, id);
    }

    @Operation(summary = "事项经过 · What happened to a task, reports included")
    @GetMapping("/tasks/{id}/events")
    List<TaskEvent> events(Actor actor, @PathVariable Id id) {
        lists.look(actor, id);
        return lists.timeline(actor, id);
    }

    @Operation(summary = "案件的事项 · Tasks of a case")
    @GetMapping("/cases/{id}/tasks")
    List<TaskView> ofCase(Actor actor, @PathVariable Id id) {
        return lists.ofCase(actor, id);
    }
}
