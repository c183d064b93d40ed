package org.gridwrit.task.question;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.QuestionAnswered;
import org.gridwrit.task.QuestionAsked;
import org.gridwrit.task.state.Task;
import org.gridwrit.task.state.TaskState;
import org.gridwrit.task.state.TaskStore;
import org.gridwrit.task.state.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 询问 A court asks about a report before it decides; the task stays as it is. What was answered is kept, however late.
@Service
@Transactional
public class Questions {
    private static final int MOST_OF_TASK = 50;
    private static final int MOST_OF_CASE = 500;
    private static final int MOST_WAITING = 200;

    private final QuestionStore store;
    private final TaskStore tasks;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(QuestionStore store, TaskStore tasks, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @param question made by the client: the same again changes nothing
    /// @throws Refusal `question.nothing-reported`, `question.waiting`
    public void ask(Actor actor, Id id, UUID question, String words) {
        var typed = Words.required("question.words-missing", words);
        var task = locked(actor, id);
        task.mustBeOf(actor);
        if (isAsked(actor, id, question, typed)) return;
        if (!(task.state() instanceof TaskState.Reported)) throw new Refusal("question.nothing-reported");
        if (!store.ask(task, question, typed, actor, clock.instant())) throw new Refusal("question.waiting");
        audit.record(actor, id.city(), "task.ask", id.uuid());
        events.publishEvent(new QuestionAsked(
                id, question, task.caseNumber(), task.court(), task.villageCode(), task.mustHaveWorker()));
    }

    /// 答复 Once; whatever the task has become meanwhile.
    ///
    /// @throws Refusal `question.unknown`, `question.answered`
    public void answer(Actor actor, Id id, UUID question, String words) {
        actor.mustBe(Role.WORKER);
        var typed = Words.required("question.answer-missing", words);
        var task = locked(actor, id);
        var asked = store.named(new OfWorker(actor.worker()), new Id(id.city(), question))
                .filter(it -> it.task().equals(id))
                .orElseThrow(() -> new Refusal("question.unknown"));
        var before = asked.answer();
        if (before != null) {
            if (before.words().equals(typed)) return;
            throw new Refusal("question.answered");
        }
        store.answer(new Id(id.city(), question), typed, actor, clock.instant());
        audit.record(actor, id.city(), "task.answer", id.uuid());
        events.publishEvent(
                new QuestionAnswered(id, question, task.caseId(), task.caseNumber(), task.court(), task.villageCode()));
    }

    /// The latest first. Whoever shows them says on the trail that the task was looked at.
    @Transactional(readOnly = true)
    public List<Inquiry> ofTask(Actor actor, Id id) {
        return store.ofTask(actor.scope(), id, MOST_OF_TASK);
    }

    @Transactional(readOnly = true)
    public List<Inquiry> ofCase(Actor actor, Id casefile) {
        return store.ofCase(actor.scope(), casefile, MOST_OF_CASE);
    }

    /// What waits for a worker's answer.
    @Transactional(readOnly = true)
    public List<OpenQuestion> waiting(OfWorker scope, List<String> cities) {
        return store.waiting(scope, cities, MOST_WAITING);
    }

    private boolean isAsked(Actor actor, Id task, UUID question, String words) {
        var known = store.named(actor.scope(), new Id(task.city(), question));
        if (known.isEmpty()) return false;
        var same = known.get().task().equals(task) && known.get().words().equals(words);
        if (!same) throw new Refusal("command.id-taken");
        return true;
    }

    private Task locked(Actor actor, Id id) {
        return tasks.lock(actor.scope(), id).orElseThrow(() -> new Refusal("task.unknown"));
    }
}
