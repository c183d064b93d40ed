package org.gridwrit.task.recheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.grid.Grids;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.plan.Planning;
import org.gridwrit.task.state.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 终本复查 Opened by the program on their day, answered by people.
@Service
@Transactional
class Rechecks {
    private static final int DAYS_TO_LOOK = 30;

    private final RecheckStore store;
    private final GridStore grids;
    private final Grids posts;
    private final Planning planning;
    private final CaseFiles cases;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    Rechecks(
            RecheckStore store,
            GridStore grids,
            Grids posts,
            Planning planning,
            CaseFiles cases,
            Audit audit,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.grids = grids;
        this.posts = posts;
        this.planning = planning;
        this.cases = cases;
        this.audit = audit;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /// One lot of what is due in a city, in one transaction: what was killed is as if it had not begun.
    ///
    /// @return how many plans it moved on
    public int open(String city, LocalDate today, int lot) {
        var due = store.due(city, today, lot);
        if (due.isEmpty()) return 0;
        var ids = due.stream().map(_ -> keys.next()).toList();
        var fresh = store.open(city, due, ids, today);
        tell(city, due, ids, fresh);
        store.advance(city, due.stream().map(RecheckPlan::advanced).toList());
        var drafts = grids.drafts(
                city,
                fresh,
                today.plusDays(DAYS_TO_LOOK),
                grid -> posts.workerOf(grid).map(it -> it.id().uuid()).orElse(null));
        var program = new Actor(Actor.SYSTEM, "GridWrit", Role.LIAISON, city, new Scope.OfCourt("桂"));
        drafts.stream()
                .collect(Collectors.groupingBy(NewTask::courtCode))
                .forEach((_, ofCourt) -> planning.plan(program, city, ofCourt));
        store.asked(city, drafts.stream().map(NewTask::caseId).collect(Collectors.toSet()), today);
        return due.size();
    }

    private void tell(String city, List<RecheckPlan> due, List<UUID> ids, Set<UUID> fresh) {
        var opened = IntStream.range(0, due.size())
                .filter(i -> fresh.contains(due.get(i).caseId()))
                .mapToObj(i -> {
                    var it = due.get(i);
                    var on = Objects.requireNonNull(it.nextOn());
                    return new RechecksOpened.Opened(ids.get(i), it.caseId(), it.caseNumber(), it.court(), on);
                })
                .toList();
        if (!opened.isEmpty()) events.publishEvent(new RechecksOpened(city, clock.instant(), opened));
    }

    @Transactional(readOnly = true)
    public List<Recheck> ofCase(Actor actor, Id casefile) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        cases.named(actor.scope(), casefile);
        return store.ofCase(actor.scope(), casefile);
    }

    /// 告知申请执行人 What the recheck brought, and how the applicant was told.
    public Recheck tell(Actor actor, Id id, LocalDate day, String how) {
        var of = mine(actor, id);
        if (day.isAfter(Times.today(clock))) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(of.dueOn())) throw new Refusal("recheck.told-before", of.dueOn());
        store.told(id, day, Words.required("recheck.how-missing", how));
        audit.record(actor, id.city(), "recheck.tell", id.uuid());
        return of;
    }

    private Recheck mine(Actor actor, Id id) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        return store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("recheck.unknown"));
    }
}
