package org.gridwrit.task.question;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskThanked;
import org.gridwrit.task.state.TaskState;
import org.gridwrit.task.state.TaskStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 致谢 One tap, once for a task. It reaches the worker and counts nowhere: no points, no ranking (国办函〔2026〕12号).
@Service
@Transactional
public class Thanks {
    private static final int MOST = 500;

    private final ThanksStore store;
    private final TaskStore tasks;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Thanks(ThanksStore store, TaskStore tasks, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Again it changes nothing.
    ///
    /// @throws Refusal `thanks.nothing-reported`
    public void give(Actor actor, Id id) {
        var task = tasks.lock(actor.scope(), id).orElseThrow(() -> new Refusal("task.unknown"));
        task.mustBeOf(actor);
        if (!(task.state() instanceof TaskState.Reported) && !(task.state() instanceof TaskState.Confirmed)) {
            throw new Refusal("thanks.nothing-reported");
        }
        if (!store.add(task, actor, clock.instant())) return;
        audit.record(actor, id.city(), "task.thank", id.uuid());
        events.publishEvent(new TaskThanked(id, task.caseNumber(), task.mustHaveWorker()));
    }

    @Transactional(readOnly = true)
    public Optional<Thanked> of(Actor actor, Id id) {
        return store.of(actor.scope(), id);
    }

    @Transactional(readOnly = true)
    public List<Thanked> ofCase(Actor actor, Id casefile) {
        return store.ofCase(actor.scope(), casefile, MOST);
    }
}
