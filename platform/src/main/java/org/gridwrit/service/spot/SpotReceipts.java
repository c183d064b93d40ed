package org.gridwrit.service.spot;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.service.ServiceDesk;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Commission;
import org.gridwrit.task.Commissions;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 现场送达回证 Made of the report the court has, whenever it is asked for; nothing of it is kept. The addressee checks and
/// signs it, so it names them in full: the worker gets it while the court has not answered the report, and not after
/// (个人信息保护法 6).
@Service
@Transactional
public class SpotReceipts {
    private final Commissions commissions;
    private final TaskLists tasks;
    private final ServiceDesk services;
    private final Signatures signatures;
    private final Courts courts;
    private final Audit audit;
    private final Walls walls;

    SpotReceipts(
            Commissions commissions,
            TaskLists tasks,
            ServiceDesk services,
            Signatures signatures,
            Courts courts,
            Audit audit,
            Walls walls) {
        this.commissions = commissions;
        this.tasks = tasks;
        this.services = services;
        this.signatures = signatures;
        this.courts = courts;
        this.audit = audit;
        this.walls = walls;
    }

    /// For the worker who reported it, on the phone.
    ///
    /// @throws Refusal `task.unknown`, `service.nothing-delivered`, `service.receipt-answered`
    public SpotReceipt ofWorker(Actor actor, Id task) {
        var commission = commissions.of(actor, task);
        mustWaitForTheCourt(commission);
        var court = new Scope.OfCourt(commission.court());
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, task.city(), court);
        var wall = Wall.ofProgram("spot-receipt", commission.court(), task.city());
        return seen(actor, walls.within(wall, () -> made(program, court, task)));
    }

    /// For the court that asked, also after it has answered.
    ///
    /// @throws Refusal `task.unknown`, `service.nothing-delivered`
    public SpotReceipt ofCourt(Actor actor, Id task) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        return seen(actor, made(actor, actor.scope(), task));
    }

    /// 现场回证 of a court, the newest first; on the trail as a list of its tasks.
    public Page<TaskView> list(Actor actor, @Nullable String cursor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        return tasks.list(actor, TaskFilter.DELIVERED, cursor);
    }

    private SpotReceipt seen(Actor actor, SpotReceipt receipt) {
        audit.look(
                actor,
                receipt.task().city(),
                "service.look-receipt",
                receipt.task().uuid(),
                "RECEIPT");
        return receipt;
    }

    private static void mustWaitForTheCourt(Commission it) {
        if (it.kind() != TaskKind.SERVE) throw new Refusal("service.nothing-delivered");
        switch (it.state()) {
            case REPORTED -> {}
            case PLANNED, DISPATCHED, ACCEPTED, RETURNED -> throw new Refusal("service.nothing-delivered");
            case CONFIRMED, RECUSED, REASSIGNED, WITHDRAWN, EXPIRED -> throw new Refusal("service.receipt-answered");
        }
    }

    private SpotReceipt made(Actor reader, Scope scope, Id id) {
        var task = tasks.named(reader, id);
        var report = tasks.standing(reader, id)
                .filter(it -> task.kind() == TaskKind.SERVE && it.outcome() == Outcome.SERVED)
                .orElseThrow(() -> new Refusal("service.nothing-delivered"));
        var visit = tasks.visit(reader, id, report.id()).orElseThrow(() -> new Refusal("service.nothing-delivered"));
        var at = report.seenAt().atZone(Times.CHINA);
        return new SpotReceipt(
                id,
                report.id(),
                courts.exists(task.court()) ? courts.named(task.court()).name() : task.court(),
                task.caseNumber(),
                services.carried(scope, task.casefile(), task.debtorName(), at.toLocalDate()),
                task.words(),
                task.debtorName(),
                task.debtorAddress(),
                at,
                visit.worker(),
                visit.words(),
                signatures.of(reader, id, report.id()));
    }
}
