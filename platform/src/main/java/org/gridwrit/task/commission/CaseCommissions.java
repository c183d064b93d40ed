package org.gridwrit.task.commission;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;
import static org.gridwrit.task.TaskKind.FIND_PERSON;
import static org.gridwrit.task.TaskKind.FIND_PROPERTY;
import static org.gridwrit.task.TaskKind.INVESTIGATE;
import static org.gridwrit.task.TaskKind.PERSUADE;
import static org.gridwrit.task.TaskKind.WITNESS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Party;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Grids;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Asked;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.plan.Planning;
import org.gridwrit.task.state.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 委托网格协助 Asked by the court of the case, of whoever holds the debtor's grid today.
@Service
@Transactional
public class CaseCommissions {
    /// What a court asks by hand. Documents go out with their service, watches with their approval, rechecks by
    /// themselves.
    static final List<TaskKind> ASKED = List.of(FIND_PERSON, FIND_PROPERTY, INVESTIGATE, PERSUADE, WITNESS);

    private static final int LONGEST = 180;
    private final CommissionStore store;
    private final TaskLists tasks;
    private final CaseFiles cases;
    private final Grids grids;
    private final Divisions divisions;
    private final Courts courts;
    private final Planning planning;
    private final Trail trail;

    CaseCommissions(
            CommissionStore store,
            TaskLists tasks,
            CaseFiles cases,
            Grids grids,
            Divisions divisions,
            Courts courts,
            Planning planning,
            Trail trail) {
        this.store = store;
        this.tasks = tasks;
        this.cases = cases;
        this.grids = grids;
        this.divisions = divisions;
        this.courts = courts;
        this.planning = planning;
        this.trail = trail;
    }

    /// Every debtor of the case; whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public List<Whereto> of(Actor actor, CaseFile file) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var last = new HashMap<UUID, Asked>();
        tasks.asked(actor.scope(), file.id().city(), List.of(file.id().uuid()))
                .forEach(it -> last.put(it.debtorId(), it));
        return file.debtors().stream()
                .map(it -> whereto(actor, it, last.get(it.id())))
                .toList();
    }

    /// @return the task that went out, or waits for the township because the grid is vacant
    /// @throws Refusal `commission.address-open` while no address of the debtor has been placed
    public Id commission(Actor actor, Id casefile, NewCommission it) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        file.state().mustBeOpen();
        if (!ASKED.contains(it.kind())) throw new Refusal("commission.kind");
        mustBeInTime(it.dueOn());
        var grid = of(actor, file).stream()
                .filter(to -> to.debtor().equals(it.debtor()))
                .findFirst()
                .orElseThrow(() -> new Refusal("commission.debtor"))
                .grid();
        if (grid == null) throw new Refusal("commission.address-open");
        var draft = store.draft(
                        new Scope.OfCourt(actor.court()), casefile, it.debtor(), it.kind(), it.dueOn(), grid.workerId())
                .orElseThrow(() -> new Refusal("commission.address-open"));
        var planned = planning.plan(actor, casefile.city(), List.of(draft.saying(it.words())));
        return Stream.concat(planned.dispatched().stream(), planned.waiting().stream())
                .findFirst()
                .orElseThrow(() -> {
                    cases.own(actor, casefile).state().mustBeOpen();
                    return new Refusal("task.open-already");
                });
    }

    /// As the court's policy says.
    @Transactional(readOnly = true)
    LocalDate dueOn(Actor actor) {
        return trail.today().plusDays(courts.policy(actor.court()).days());
    }

    private Whereto whereto(Actor actor, Party debtor, @Nullable Asked last) {
        if (last == null) return new Whereto(debtor.id(), debtor.name(), null, "");
        var grid = grids.onDuty(actor.scope(), new Id(last.gridCity(), last.gridId()));
        var village = grid.villageCode();
        return new Whereto(
                debtor.id(), debtor.name(), grid, divisions.exists(village) ? divisions.path(village) : village);
    }

    private void mustBeInTime(LocalDate dueOn) {
        var today = trail.today();
        if (dueOn.isBefore(today)) throw new Refusal("task.due-past", dueOn);
        if (dueOn.isAfter(today.plusDays(LONGEST))) throw new Refusal("commission.due-far", LONGEST);
    }
}
