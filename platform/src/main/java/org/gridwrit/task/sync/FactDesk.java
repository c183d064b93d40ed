package org.gridwrit.task.sync;

import java.util.Optional;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.question.Questions;
import org.gridwrit.task.state.TaskStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stores one fact, with the command it causes, or neither.
@Service
@Transactional
public class FactDesk {
    private final FactStore store;
    private final TaskStore rows;
    private final Tasks tasks;
    private final Questions questions;
    private final Spendings spendings;
    private final Seal seal;

    FactDesk(FactStore store, TaskStore rows, Tasks tasks, Questions questions, Spendings spendings, Seal seal) {
        this.store = store;
        this.rows = rows;
        this.tasks = tasks;
        this.questions = questions;
        this.spendings = spendings;
        this.seal = seal;
    }

    /// @throws Refusal also `report.id-taken` or `command.id-taken` when the id stands for something else
    Kept take(Actor actor, Id task, Fact fact, Sender sender) {
        var scope = new OfWorker(actor.worker());
        var content = seal.index(fact.content());
        var known = known(scope, task, fact, content);
        if (known.isPresent()) return known.get();
        carryOut(actor, task, fact, sender);
        var kept = store.add(scope, task, fact, content, sender).orElseThrow(() -> new Refusal("task.unknown"));
        return kept.before() ? known(scope, task, fact, content).orElseThrow() : kept;
    }

    @Transactional(readOnly = true)
    Optional<State> state(Actor actor, Id task) {
        return store.state(new OfWorker(actor.worker()), task);
    }

    private Optional<Kept> known(OfWorker scope, Id task, Fact fact, byte[] content) {
        var known = store.find(task.city(), fact.id());
        if (known.isPresent() && !known.get().same(scope, task, content)) {
            throw new Refusal(
                    switch (fact.kind()) {
                        case REPORT, SEEN -> "report.id-taken";
                        case ACCEPT, RECUSE, ANSWER, SPENDING, SAFETY -> "command.id-taken";
                    });
        }
        return known.map(it -> new Kept(true, it.state()));
    }

    private void carryOut(Actor actor, Id task, Fact fact, Sender sender) {
        var seenAt = sender.clock().seen(fact.at());
        switch (fact.kind()) {
            case ACCEPT -> tasks.accept(actor, task, fact.id());
            case RECUSE -> tasks.recuse(actor, task, fact.id(), fact.text("reason"));
            case ANSWER -> questions.answer(actor, task, Said.question(fact), fact.text("words"));
            case SPENDING -> spendings.tell(actor, task, fact, seenAt);
            case REPORT -> tasks.report(actor, task, Said.report(fact, seenAt));
            case SEEN -> {
                mustBeWatched(actor, task);
                tasks.report(actor, task, Said.sighting(fact, seenAt));
            }
            case SAFETY -> throw new IllegalArgumentException("an alarm is raised, not carried out");
        }
    }

    private void mustBeWatched(Actor actor, Id task) {
        var row = rows.lock(actor.scope(), task).orElseThrow(() -> new Refusal("task.unknown"));
        if (row.kind() != TaskKind.WATCH) throw new Refusal("fact.not-watched");
    }
}
