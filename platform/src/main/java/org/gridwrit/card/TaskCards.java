package org.gridwrit.card;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Commission;
import org.gridwrit.task.Commissions;
import org.gridwrit.task.TaskKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 单项授权证 For one task that a court has entrusted to a worker: it says which court asked, and what a worker may and may
/// not do for that kind of help, and nothing about whom it concerns. It is good until the task's last day and ends with
/// the task.
@Service
@Transactional
public class TaskCards {
    private final TaskCardStore store;
    private final Commissions commissions;
    private final Areas areas;
    private final Courts courts;
    private final Audit audit;
    private final Walls walls;
    private final Keys keys;
    private final Clock clock;

    TaskCards(
            TaskCardStore store,
            Commissions commissions,
            Areas areas,
            Courts courts,
            Audit audit,
            Walls walls,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.commissions = commissions;
        this.areas = areas;
        this.courts = courts;
        this.audit = audit;
        this.walls = walls;
        this.keys = keys;
        this.clock = clock;
    }

    /// 出证 To the worker who has accepted the task. Asked again it gives the card there is.
    ///
    /// @throws Refusal `card.not-accepted`, `card.task-overdue`, `card.watch`, `card.off-duty`, `task.unknown`
    AuthorityCard issue(Actor actor, Id task) {
        var commission = commissions.of(actor, task);
        var scope = new Scope.OfWorker(actor.worker());
        var known = store.current(scope, task);
        if (known.isPresent()) return known.get();
        var card = card(actor, commission);
        if (store.add(scope, commission.court(), card, card.mustBeEntrusted())) {
            audit.record(
                    actor,
                    task.city(),
                    "card.issue-task",
                    card.id().uuid(),
                    commission.kind().name());
        }
        return store.current(scope, task).orElseThrow();
    }

    /// What has been issued and has not ended.
    @Transactional(readOnly = true)
    Optional<AuthorityCard> own(Actor actor, Id task) {
        actor.mustBe(Role.WORKER);
        return store.current(new Scope.OfWorker(actor.worker()), task);
    }

    @Transactional(readOnly = true)
    Commission commission(Actor actor, Id task) {
        return commissions.of(actor, task);
    }

    /// 失效 With the task, in the same transaction, whoever ends it: the card's worker may be of another township.
    void end(Id task, String court, String state) {
        walls.within(Wall.ofProgram("card-end", court, task.city()), () -> end(task, state));
    }

    private void end(Id task, String state) {
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, task.city(), new Scope.None());
        for (UUID ended : store.endOf(task, state, clock.instant())) {
            audit.record(program, task.city(), "card.end", ended, state);
        }
    }

    private AuthorityCard card(Actor actor, Commission commission) {
        // Whoever shows it would tell the neighbours that somebody is being watched for.
        if (commission.kind() == TaskKind.WATCH) throw new Refusal("card.watch");
        if (!commission.isUnderWay()) throw new Refusal("card.not-accepted");
        var today = Times.today(clock);
        if (commission.dueOn().isBefore(today)) throw new Refusal("card.task-overdue", commission.dueOn());
        var area = areas.of(actor).orElseThrow(() -> new Refusal("card.off-duty"));
        return new AuthorityCard(
                new Id(commission.task().city(), keys.next()),
                actor.worker(),
                area.worker(),
                area.township(),
                area.words(),
                today,
                commission.dueOn(),
                clock.instant(),
                null,
                new Entrusted(
                        commission.task(),
                        commission.kind(),
                        courts.named(commission.court()).name()));
    }
}
