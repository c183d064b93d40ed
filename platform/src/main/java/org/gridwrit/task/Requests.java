package org.gridwrit.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.grid.Grids;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.plan.GridStore;
import org.gridwrit.task.plan.Planning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 再次委托 Another thing asked about a debtor, in the grid in which that debtor was last known to be. Whoever reassigned
/// or routed anew left a task there.
@Service
@Transactional
public class Requests {
    private final GridStore store;
    private final Grids grids;
    private final Planning planning;
    private final Clock clock;

    Requests(GridStore store, Grids grids, Planning planning, Clock clock) {
        this.store = store;
        this.grids = grids;
        this.planning = planning;
        this.clock = clock;
    }

    /// @param words what the court wants, for the worker to read
    /// @throws Refusal `task.no-grid-known` when nobody ever looked for the debtor, `task.open-already`
    public Planned ask(Actor actor, CaseFile of, UUID debtor, TaskKind kind, String words, LocalDate dueOn) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        if (dueOn.isBefore(Times.today(clock))) throw new Refusal("task.due-past", dueOn);
        var draft = drafts(of, kind, words, dueOn).stream()
                .filter(it -> it.debtorId().equals(debtor))
                .findFirst()
                .orElseThrow(() -> new Refusal("task.no-grid-known"));
        var planned = planning.plan(actor, of.id().city(), List.of(draft));
        if (planned.dispatched().isEmpty() && planned.waiting().isEmpty()) throw new Refusal("task.open-already");
        return planned;
    }

    /// The debtors of a case whose grid is known.
    @Transactional(readOnly = true)
    public List<UUID> known(Actor actor, CaseFile of) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        return drafts(of, TaskKind.FIND_PERSON, "", Times.today(clock)).stream()
                .map(NewTask::debtorId)
                .toList();
    }

    private List<NewTask> drafts(CaseFile of, TaskKind kind, String words, LocalDate dueOn) {
        return store.drafts(
                of.id().city(),
                List.of(of.id().uuid()),
                kind,
                words,
                dueOn,
                grid -> grids.workerOf(grid).map(it -> it.id().uuid()).orElse(null));
    }
}
