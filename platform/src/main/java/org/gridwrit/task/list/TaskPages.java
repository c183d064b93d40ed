package org.gridwrit.task.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.question.Questions;
import org.gridwrit.task.question.ReturnPhrases;
import org.gridwrit.task.question.Thanks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What the pages about tasks have in common. A form carries the id of its command, so that a double tap is done once.
@Component
class TaskPages {
    private final TaskLists lists;
    private final Questions questions;
    private final Thanks thanks;
    private final ReturnPhrases phrases;
    private final Names names;
    private final Keys keys;
    private final Clock clock;

    TaskPages(
            TaskLists lists,
            Questions questions,
            Thanks thanks,
            ReturnPhrases phrases,
            Names names,
            Keys keys,
            Clock clock) {
        this.lists = lists;
        this.questions = questions;
        this.thanks = thanks;
        this.phrases = phrases;
        this.names = names;
        this.keys = keys;
        this.clock = clock;
    }

    LocalDate today() {
        return Times.today(clock);
    }

    void list(Model model, Page<TaskView> page, TaskFilter filter) {
        rows(model, page.rows());
        model.addAttribute("next", page.next());
        model.addAttribute("filter", filter);
        model.addAttribute("groups", TaskFilter.Group.values());
        model.addAttribute("kinds", TaskKind.values());
    }

    void rows(Model model, List<TaskView> rows) {
        model.addAttribute("tasks", rows);
        model.addAttribute("workers", names.workers(rows));
        model.addAttribute("names", names);
        model.addAttribute("today", today());
    }

    void show(Actor actor, Model model, TaskView task) {
        var open = task.state().open();
        model.addAttribute("task", task);
        model.addAttribute("worker", names.worker(task));
        model.addAttribute("names", names);
        model.addAttribute("today", today());
        model.addAttribute("timeline", lists.timeline(actor, task.id()));
        model.addAttribute("standing", lists.standing(actor, task.id()).orElse(null));
        model.addAttribute("mine", actor.role().ofCourt() && actor.court().equals(task.court()));
        model.addAttribute(
                "watchable", actor.role() == Role.OFFICER && actor.court().equals(task.court()));
        model.addAttribute("open", open);
        model.addAttribute("reassignable", (open && task.state() != State.REPORTED) || task.state() == State.EXPIRED);
        model.addAttribute("command", keys.next());
        if (actor.role().ofCourt()) {
            model.addAttribute("questions", questions.ofTask(actor, task.id()));
            model.addAttribute("question", keys.next());
            model.addAttribute("thanked", thanks.of(actor, task.id()).orElse(null));
            model.addAttribute("phrases", phrases.of(actor));
        }
    }
}
