package org.gridwrit.task.question;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class QuestionApi {
    private final Questions questions;
    private final Thanks thanks;
    private final ReturnPhrases phrases;
    private final TaskLists tasks;

    QuestionApi(Questions questions, Thanks thanks, ReturnPhrases phrases, TaskLists tasks) {
        this.questions = questions;
        this.thanks = thanks;
        this.phrases = phrases;
        this.tasks = tasks;
    }

    record QuestionWords(@Nullable String words) {
        String typed() {
            return words == null ? "" : words;
        }
    }

    record Phrases(@Nullable List<String> phrases) {}

    @Operation(summary = "询问与答复 · What was asked about a report, and the answers; the look is recorded")
    @GetMapping("/tasks/{id}/questions")
    List<Inquiry> list(Actor actor, @PathVariable Id id) {
        tasks.look(actor, id);
        return questions.ofTask(actor, id);
    }

    @Operation(summary = "询问 · Ask the worker about a report; the task stays as it is")
    @PutMapping("/tasks/{id}/questions/{question}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ask(Actor actor, @PathVariable Id id, @PathVariable UUID question, @RequestBody QuestionWords body) {
        questions.ask(actor, id, question, body.typed());
    }

    @Operation(summary = "答复 · Answer a question about one's own report")
    @PutMapping("/tasks/{id}/questions/{question}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(Actor actor, @PathVariable Id id, @PathVariable UUID question, @RequestBody QuestionWords body) {
        questions.answer(actor, id, question, body.typed());
    }

    @Operation(summary = "致谢 · Thank the worker for a report, once; it counts nowhere")
    @PutMapping("/tasks/{id}/thanks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void thank(Actor actor, @PathVariable Id id) {
        thanks.give(actor, id);
    }

    @Operation(summary = "常用退回理由 · The own court's frequent reasons for returning a report")
    @GetMapping("/return-phrases")
    List<String> phrases(Actor actor) {
        return phrases.of(actor);
    }

    @Operation(summary = "常用退回理由 · Keep the own court's frequent reasons; none brings back those of the program")
    @PutMapping("/return-phrases")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Actor actor, @RequestBody Phrases body) {
        if (body.phrases == null) throw new Refusal("request.missing", new FieldName("phrases"));
        phrases.keep(actor, body.phrases);
    }
}
