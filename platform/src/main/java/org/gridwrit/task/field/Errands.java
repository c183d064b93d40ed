package org.gridwrit.task.field;

import java.util.Collection;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.list.TaskEvent;
import org.gridwrit.task.list.TaskListStore;
import org.gridwrit.task.state.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a worker reads: own tasks while they are open, and the last few that ended; of each no more than its
/// [Disclosure] allows today.
@Service
@Transactional(readOnly = true)
public class Errands {
    public static final int MOST_OPEN = 200;
    static final int MOST_ENDED = 10;

    private final ErrandStore store;
    private final TaskListStore lists;
    private final TaskLists reach;
    private final Trail trail;
    private final Audit audit;

    Errands(ErrandStore store, TaskListStore lists, TaskLists reach, Trail trail, Audit audit) {
        this.store = store;
        this.lists = lists;
        this.reach = reach;
        this.trail = trail;
        this.audit = audit;
    }

    /// One line on the trail for all debtors whose names are shown.
    @Transactional
    public List<Errand> open(Actor actor) {
        return seen(actor, store.open(new OfWorker(actor.worker()), reach.cities(actor), MOST_OPEN));
    }

    /// Of these, those that are open; on the trail like a list of them.
    @Transactional
    public List<Errand> among(Actor actor, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : seen(actor, store.among(new OfWorker(actor.worker()), ids));
    }

    private List<Errand> seen(Actor actor, List<Errand> errands) {
        var found = disclosed(errands);
        var named = found.stream().filter(Errand::isNamed).map(Errand::id).toList();
        audit.list(actor, actor.city(), "task.list", named, "open");
        return found;
    }

    public List<Errand> ended(Actor actor) {
        return disclosed(store.ended(new OfWorker(actor.worker()), reach.cities(actor), MOST_ENDED));
    }

    /// The same kind of task about the same debtor, asked by others and still open.
    List<Errand> alike(Actor actor, Errand errand) {
        return disclosed(store.alike(new OfWorker(actor.worker()), reach.cities(actor), errand));
    }

    /// The look is on the trail, with how much was seen.
    @Transactional
    Errand look(Actor actor, Id id) {
        var found = store.named(new OfWorker(actor.worker()), id)
                .orElseThrow(() -> new Refusal("task.unknown"))
                .disclosedOn(trail.today());
        audit.look(actor, id.city(), "task.look", id.uuid(), found.disclosure().name());
        return found;
    }

    /// What was said about the debtor stands in it only while the debtor may be known.
    List<TaskEvent> history(Actor actor, Errand errand) {
        var events = lists.timeline(new OfWorker(actor.worker()), errand.id());
        return errand.isNamed() ? events : events.stream().map(TaskEvent::bare).toList();
    }

    private List<Errand> disclosed(List<Errand> errands) {
        var today = trail.today();
        return errands.stream().map(it -> it.disclosedOn(today)).toList();
    }
}
