package org.gridwrit.task.list;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Qualifications;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.question.Questions;
import org.gridwrit.task.question.ReturnPhrases;
import org.gridwrit.task.question.Thanks;
import org.jspecify.annotations.Nullable;
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
    private final Qualifications qualifications;
    private final Keys keys;
    private final Clock clock;

    TaskPages(
            TaskLists lists,
            Questions questions,
            Thanks thanks,
            ReturnPhrases phrases,
            Names names,
            Qualifications qualifications,
            Keys keys,
            Clock clock) {
        this.lists = lists;
        this.questions = questions;
        this.thanks = thanks;
        this.phrases = phrases;
        this.names = names;
        this.qualifications = qualifications;
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

    /// What whoever is to go has yet to learn, as long as it can still be somebody else.
    private Qualifications.@Nullable Lack lack(TaskView task) {
        var worker = task.worker();
        var waits = task.state() == State.PLANNED || task.state() == State.DISPATCHED;
        return worker == null || !waits
                ? null
                : lacks(task, List.of(worker.uuid())).get(worker.uuid());
    }

    Map<UUID, Qualifications.Lack> lacks(TaskView task, Collection<UUID> workers) {
        return qualifications.lacks(task.court(), task.kind(), task.grid(), workers);
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
        model.addAttribute("lack", lack(task));
        if (actor.role().ofCourt()) {
            model.addAttribute("questions", questions.ofTask(actor, task.id()));
            model.addAttribute("question", keys.next());
            model.addAttribute("thanked", thanks.of(actor, task.id()).orElse(null));
            model.addAttribute("phrases", phrases.of(actor));
        }
    }
}
