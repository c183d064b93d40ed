package org.gridwrit.card;

import static org.gridwrit.access.Role.DISPATCHER;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 单项授权证 as the township of the workers sees them: it did not issue them, but whoever has lost a phone, or misuses a
/// card, is one of its own, also when there is no card for the year to take away.
@Service
@Transactional
class TownshipTaskCards {
    private static final int LONGEST_REASON = 200;

    private final TaskCardStore store;
    private final TaskLists tasks;
    private final Workers workers;
    private final Audit audit;
    private final Clock clock;

    TownshipTaskCards(TaskCardStore store, TaskLists tasks, Workers workers, Audit audit, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.workers = workers;
        this.audit = audit;
        this.clock = clock;
    }

    /// How many each worker can show today; whoever has none is not in it.
    @Transactional(readOnly = true)
    public Map<UUID, Integer> underWay(Actor actor, String township) {
        actor.mustBe(DISPATCHER);
        var all = new HashMap<UUID, Integer>();
        for (var city : tasks.cities(actor)) {
            store.underWay(actor.scope(), city, township, Times.today(clock))
                    .forEach((worker, number) -> all.merge(worker, number, Integer::sum));
        }
        return all;
    }

    /// 吊销 Every card for a task that the worker has. Asked again it changes nothing.
    ///
    /// @return how many
    /// @throws Refusal `worker.unknown`, also for a worker of another township
    public int revoke(Actor actor, Id worker, String reason) {
        actor.mustBe(DISPATCHER);
        var why = reason(reason);
        if (!workers.named(worker).townshipCode().startsWith(actor.division())) throw new Refusal("worker.unknown");
        return revoke(actor, worker.uuid(), why);
    }

    int revoke(Actor actor, UUID worker, String why) {
        int revoked = 0;
        for (var city : tasks.cities(actor)) {
            var cards = store.revokeOf(actor.scope(), city, worker, why, clock.instant());
            audit.recordAll(actor, city, "card.revoke-task", cards);
            revoked += cards.size();
        }
        return revoked;
    }

    static String reason(String typed) {
        var why = typed.strip();
        if (why.isEmpty()) throw new Refusal("card.reason-missing");
        if (why.length() > LONGEST_REASON) throw new Refusal("card.reason-long", LONGEST_REASON);
        return why;
    }
}
