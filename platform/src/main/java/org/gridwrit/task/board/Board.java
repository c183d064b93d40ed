package org.gridwrit.task.board;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Coverage;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskLists;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 调度板 Places by code and people by name, never by how much they did: nobody is ranked (国办函〔2026〕12号).
@Service
@Transactional
public class Board {
    static final int MOST_TASKS = 200;
    private static final int MOST_GRIDS = 200;

    private final BoardStore store;
    private final TaskLists lists;
    private final Courts courts;
    private final Divisions divisions;
    private final Grids grids;
    private final Workers workers;
    private final Audit audit;
    private final Clock clock;

    Board(
            BoardStore store,
            TaskLists lists,
            Courts courts,
            Divisions divisions,
            Grids grids,
            Workers workers,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.lists = lists;
        this.courts = courts;
        this.divisions = divisions;
        this.grids = grids;
        this.workers = workers;
        this.audit = audit;
        this.clock = clock;
    }

    /// A division on the board: what is open in it, and how many posts are vacant.
    public record BoardPlace(String code, String name, int open, int late, int waiting, long grids, long vacant) {}

    /// A worker with what is on hand, and the results confirmed since the first of the month.
    public record Hand(Worker worker, List<BoardTask> tasks, int late, int confirmed) {}

    /// @param waiting tasks nobody is to go for yet
    /// @param more    there are more tasks than the board holds
    public record Hands(List<Hand> people, List<BoardTask> waiting, List<GridOnDuty> grids, boolean more) {}

    /// The divisions directly below a city or a county.
    @Transactional(readOnly = true)
    public List<BoardPlace> places(Actor actor, Division within) {
        mustSee(actor, within);
        var coverage = grids.coverage(actor.scope(), within.code()).stream()
                .collect(Collectors.toMap(Coverage::code, it -> it));
        var digits = DivisionLevel.below(within.code()).digits();
        var loads = store.places(actor.scope(), lists.cities(actor), own(actor), within.code(), digits, today());
        return divisions.children(within.code()).stream()
                .map(it -> {
                    var load = loads.getOrDefault(it.code(), PlaceLoad.none(it.code()));
                    var covered = coverage.get(it.code());
                    return new BoardPlace(
                            it.code(),
                            it.name(),
                            load.open(),
                            load.late(),
                            load.waiting(),
                            covered == null ? 0 : covered.grids(),
                            covered == null ? 0 : covered.vacant());
                })
                .toList();
    }

    /// The people of a township by name. One line on the trail: debtors are named on it.
    public Hands hands(Actor actor, Division township) {
        mustSee(actor, township);
        var found = store.tasks(actor.scope(), lists.cities(actor), township.code(), MOST_TASKS + 1);
        var tasks = found.stream().limit(MOST_TASKS).toList();
        var people = workers.inTownship(actor.scope(), township.code());
        var keys = people.stream().map(Worker::uuid).toList();
        var since = today().withDayOfMonth(1).atStartOfDay(Times.CHINA).toInstant();
        var confirmed = store.confirmed(actor.scope(), lists.cities(actor), keys, since);
        audit.list(
                actor,
                actor.city(),
                "task.list",
                tasks.stream().map(BoardTask::id).toList(),
                township.code());
        return new Hands(
                people.stream()
                        .map(it -> hand(it, tasks, confirmed.getOrDefault(it.uuid(), 0)))
                        .toList(),
                tasks.stream().filter(it -> isNobodys(it, keys)).toList(),
                grids.list(actor.scope(), township.cityCode(), township.code(), null, MOST_GRIDS)
                        .rows(),
                found.size() > MOST_TASKS);
    }

    LocalDate today() {
        return Times.today(clock);
    }

    /// With somebody of another township: it stands beside what waits, or it would stand nowhere.
    private static boolean isNobodys(BoardTask task, List<UUID> people) {
        return task.worker() == null || !people.contains(task.worker());
    }

    private Hand hand(Worker worker, List<BoardTask> all, int confirmed) {
        var own = all.stream().filter(it -> worker.uuid().equals(it.worker())).toList();
        var today = today();
        return new Hand(
                worker, own, (int) own.stream().filter(it -> it.late(today)).count(), confirmed);
    }

    private List<String> own(Actor actor) {
        return actor.scope() instanceof Scope.OfCourt(var code)
                ? courts.under(code).stream().map(Court::code).toList()
                : List.of();
    }

    private static void mustSee(Actor actor, Division division) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        if (actor.role() == DISPATCHER && !division.code().startsWith(actor.division())) {
            throw new Refusal("access.division", division.name());
        }
    }
}
