package org.gridwrit.task.question;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What courts ask on the page of a task and workers answer on the plain page of theirs.
@Controller
class QuestionController {
    private final Questions questions;
    private final Thanks thanks;

    QuestionController(Questions questions, Thanks thanks) {
        this.questions = questions;
        this.thanks = thanks;
    }

    @PostMapping("/console/tasks/{id}/questions/{question}")
    String ask(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID question,
            @RequestParam String words,
            RedirectAttributes flash) {
        questions.ask(actor, id, question, words);
        flash.addFlashAttribute("notice", "question.done.asked");
        return "redirect:/console/tasks/" + id;
    }

    @PostMapping("/console/tasks/{id}/thanks")
    String thank(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        thanks.give(actor, id);
        flash.addFlashAttribute("notice", "question.done.thanked");
        return "redirect:/console/tasks/" + id;
    }

    @PostMapping("/field/tasks/{id}/questions/{question}")
    String answer(
            Actor actor,
            @PathVariable Id id,
            @PathVariable UUID question,
            @RequestParam String words,
            RedirectAttributes flash) {
        questions.answer(actor, id, question, words);
        flash.addFlashAttribute("notice", "question.done.answered");
        return "redirect:/field/tasks/" + id;
    }
}
