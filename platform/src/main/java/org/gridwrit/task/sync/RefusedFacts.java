package org.gridwrit.task.sync;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.list.TaskListStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// 未收下的内容 What could not be taken, kept sealed: nothing a worker entered is lost to a fault of a program. The township
/// is told that it happened and why; the court also what, when it is about a task of its own.
@Service
@Transactional
public class RefusedFacts {
    /// Of one worker. A phone that goes mad fills no database.
    static final int MOST_BYTES = 4 << 20;

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST_SHOWN = 100;

    private final RefusedFactStore store;
    private final TaskListStore tasks;
    private final TaskLists reach;
    private final Workers workers;
    private final Seal seal;
    private final Clock clock;

    RefusedFacts(
            RefusedFactStore store, TaskListStore tasks, TaskLists reach, Workers workers, Seal seal, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.reach = reach;
        this.workers = workers;
        this.seal = seal;
        this.clock = clock;
    }

    /// The same thing is kept once. False when there is no room.
    boolean keep(Actor actor, JsonNode said, Refusal refusal) {
        var text = said.toString();
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var id = UUID.nameUUIDFromBytes(seal.index(actor.worker() + text));
        var cities = cities(actor);
        if (store.has(cities, id)) return true;
        if (store.bytes(cities, actor.worker()) + bytes.length > MOST_BYTES) return false;
        var about = about(actor, said);
        var kept = new KeptRefusal(
                about.map(it -> it.id().city()).orElse(actor.city()),
                id,
                about.map(it -> it.id().uuid()).orElse(null),
                about.map(TaskView::court).orElse(null),
                about.map(TaskView::villageCode).orElseGet(() -> township(actor)),
                FactKind.named(Fact.text(said, "kind")).orElse(null),
                refusal);
        var sealed = seal.sealBytes(Purpose.REFUSED_FACT, bytes);
        store.add(actor, kept, bytes.length, sealed, Times.utc(clock.instant()));
        return true;
    }

    /// Of the last ninety days, newest first, a hundred at most.
    @Transactional(readOnly = true)
    public List<RefusedFact> list(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.DISPATCHER);
        var opened = actor.role().ofCourt();
        return store
                .list(actor.scope(), cities(actor), Times.utc(clock.instant().minus(KEPT)), MOST_SHOWN)
                .stream()
                .map(it -> opened ? it.opened(seal) : it.closed())
                .toList();
    }

    private Optional<TaskView> about(Actor actor, JsonNode said) {
        try {
            return tasks.named(new OfWorker(actor.worker()), Id.valueOf(Fact.text(said, "task")));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private String township(Actor actor) {
        return workers.find(new Id(actor.city(), actor.worker()))
                .map(Worker::townshipCode)
                .orElse(actor.city());
    }

    private List<String> cities(Actor actor) {
        return Stream.concat(reach.cities(actor).stream(), Stream.of(actor.city()))
                .distinct()
                .toList();
    }
}
