package org.gridwrit.task;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.list.TaskEvent;
import org.gridwrit.task.list.TaskListStore;
import org.gridwrit.task.list.Wanted;
import org.gridwrit.task.state.LookedForStore;
import org.gridwrit.task.state.ReportStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What courts and townships read about tasks. Each sees its own; a committee sees figures only, never these.
@Service
@Transactional(readOnly = true)
public class TaskLists {
    private static final Role[] READERS = {OFFICER, LIAISON, PRESIDENT, DISPATCHER};
    static final int PAGE = 50;

    /// As PostgreSQL orders keys: byte by byte, which for hexadecimal digits is letter by letter.
    private static final Comparator<TaskView> NEWEST = Comparator.<TaskView, String>comparing(
                    it -> it.id().uuid().toString())
            .reversed();

    private final TaskListStore store;
    private final ReportStore reports;
    private final LookedForStore lookedFor;
    private final CaseFiles cases;
    private final Courts courts;
    private final Audit audit;

    TaskLists(
            TaskListStore store,
            ReportStore reports,
            LookedForStore lookedFor,
            CaseFiles cases,
            Courts courts,
            Audit audit) {
        this.store = store;
        this.reports = reports;
        this.lookedFor = lookedFor;
        this.cases = cases;
        this.courts = courts;
        this.audit = audit;
    }

    /// Newest first. One line on the trail for the page.
    @Transactional
    public Page<TaskView> list(Actor actor, TaskFilter filter, @Nullable String cursor) {
        actor.mustBe(READERS);
        var before =
                cursor == null || cursor.isBlank() ? null : Id.valueOf(cursor).uuid();
        var wanted = new Wanted(filter, casesOf(actor, filter.officer()), before, PAGE + 1);
        var found = found(actor.scope(), cities(actor), wanted);
        var page = Page.of(found, PAGE, (TaskView it) -> it.id().toString());
        audit.list(actor, actor.city(), "task.list", ids(page.rows()), filter);
        return page;
    }

    /// @throws Refusal `task.unknown`, also for a task outside the scope
    public TaskView named(Actor actor, Id id) {
        actor.mustBe(READERS);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("task.unknown"));
    }

    /// The same for a person's eyes: the look is on the trail.
    @Transactional
    public TaskView look(Actor actor, Id id) {
        var found = named(actor, id);
        audit.look(actor, id.city(), "task.look", id.uuid(), found.kind().name());
        return found;
    }

    @Transactional
    public List<TaskView> ofCase(Actor actor, Id casefile) {
        actor.mustBe(READERS);
        var found = store.ofCase(actor.scope(), casefile);
        audit.list(actor, casefile.city(), "task.list", found.isEmpty() ? List.of() : List.of(casefile), casefile);
        return found;
    }

    /// For papers of a case, whose look is on the trail: the keys of its tasks.
    public List<UUID> keysOfCase(Scope scope, Id casefile) {
        return store.ofCase(scope, casefile).stream().map(it -> it.id().uuid()).toList();
    }

    /// Where somebody was looked for last in a case.
    public Optional<String> villageOf(Scope scope, Id casefile, String debtor) {
        return store.ofCase(scope, casefile).stream()
                .filter(it -> it.debtorName().equals(debtor))
                .map(TaskView::villageCode)
                .findFirst();
    }

    /// What is open in these cases, by case number.
    public List<TaskView> openOf(Actor actor, Collection<Id> cases) {
        actor.mustBe(READERS);
        return cases.stream()
                .collect(Collectors.groupingBy(
                        Id::city, TreeMap::new, Collectors.mapping(Id::uuid, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(it -> store.openOf(actor.scope(), it.getKey(), it.getValue()).stream())
                .toList();
    }

    /// What was asked in these cases before; what stands now comes after what was reassigned.
    public List<Asked> asked(Scope scope, String city, Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : store.asked(scope, city, cases);
    }

    /// 走访 What became of what was asked about these people in these cases, the latest first; whoever shows it says so
    /// on
    /// the trail.
    public List<Visited> visited(
            Scope scope, String city, Collection<UUID> cases, TaskKind kind, Collection<UUID> people) {
        return people.isEmpty() || cases.isEmpty() ? List.of() : store.visited(scope, city, cases, kind, people);
    }

    /// Latest first.
    public List<TaskEvent> timeline(Actor actor, Id id) {
        actor.mustBe(READERS);
        return store.timeline(actor.scope(), id);
    }

    /// One report of a task, for whoever carries it further.
    public Optional<ReportedVisit> visit(Actor actor, Id id, UUID report) {
        var debtor = named(actor, id).debtorName();
        for (var it : timeline(actor, id)) {
            var said = it.report();
            if (said == null || !said.id().equals(report)) continue;
            var words = said.words() == null ? "" : said.words();
            return Optional.of(
                    new ReportedVisit(debtor, it.actor(), words, LocalDate.ofInstant(said.seenAt(), Times.CHINA)));
        }
        return Optional.empty();
    }

    /// What the court said when it returned a report.
    public Optional<ReturnedReport> returned(Actor actor, Id id, UUID command) {
        var task = named(actor, id);
        return timeline(actor, id).stream()
                .filter(it -> it.id().equals(command))
                .findFirst()
                .map(it -> new ReturnedReport(task.kind(), task.grid(), it.reason() == null ? "" : it.reason()));
    }

    /// What was looked for in a case, by grid workers, the earliest first.
    public List<LookedFor> lookedFor(Actor actor, Id casefile) {
        actor.mustBe(READERS);
        return lookedFor.ofCase(actor.scope(), casefile);
    }

    /// The report the court has to answer.
    public Optional<Report> standing(Actor actor, Id id) {
        actor.mustBe(READERS);
        return reports.latest(actor.scope(), id);
    }

    /// A report that a task is known by, for what follows from it.
    public Optional<Report> told(Scope scope, Id task, UUID report) {
        return reports.find(scope, task, report);
    }

    public List<String> cities(Actor actor) {
        return switch (actor.scope()) {
            case Scope.OfCourt(var code) -> courts.citiesUnder(code);
            case Scope.OfDivision division ->
                store.askingCities(Division.cityOf(division.code()), division.divisionPattern());
            case Scope.OfWorker _ -> store.askingCities(actor.city(), "%");
            case Scope.None _ -> List.of();
        };
    }

    private static List<Id> ids(List<TaskView> tasks) {
        return tasks.stream().map(TaskView::id).toList();
    }

    /// City by city, as rows are kept, and put in order again.
    private List<TaskView> found(Scope scope, List<String> cities, Wanted wanted) {
        var found = switch (scope) {
            case Scope.OfCourt(var code) ->
                courts.under(code).stream()
                        .collect(Collectors.groupingBy(
                                Court::cityCode, TreeMap::new, Collectors.mapping(Court::code, Collectors.toSet())))
                        .entrySet()
                        .stream()
                        .flatMap(it -> store.ofCourts(scope, it.getKey(), it.getValue(), wanted).stream());
            case Scope.OfDivision division ->
                cities.stream().flatMap(it -> store.ofDivision(division, it, wanted).stream());
            case Scope.OfWorker _, Scope.None _ -> Stream.<TaskView>empty();
        };
        return found.sorted(NEWEST).limit(wanted.limit()).toList();
    }

    private @Nullable Set<UUID> casesOf(Actor actor, @Nullable String officer) {
        return officer == null ? null : cases.keysOf(actor.scope(), actor.city(), officer);
    }
}
