package org.gridwrit.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 统计 Figures that lead to their facts. Court roles see the facts of their courts; a committee and a township office
/// see
/// counts of their places only, never a case.
@Service
@Transactional
public class Figures {
    private final FigureStore store;
    private final Reconciling reconciling;
    private final FreshnessStore freshness;
    private final UnitNames units;
    private final Audit audit;

    Figures(FigureStore store, Reconciling reconciling, FreshnessStore freshness, UnitNames units, Audit audit) {
        this.store = store;
        this.reconciling = reconciling;
        this.freshness = freshness;
        this.units = units;
        this.audit = audit;
    }

    /// Read from the rollups alone, however many facts there are.
    @Transactional(readOnly = true)
    public FigureTable table(Actor actor, FigureQuery query) {
        return table(actor, query, List.of(Measure.values()));
    }

    /// The same of some measures only; the others stand at nothing.
    @Transactional(readOnly = true)
    public FigureTable table(Actor actor, FigureQuery query, List<Measure> wanted) {
        boolean ofCourt = mayRead(actor);
        if (!ofCourt && query.by() == Grouping.COURT) throw new Refusal("access.court", "");
        var reach = reach(actor, query);
        var settled = query.by(reach.ofTownship() && query.by().ofPlace() ? Grouping.TOWN : query.by());
        var level = reach.ofTownship() ? Grouping.TOWN : settled.by();
        var sums = store.sums(reach, settled, units.places(reach.places(), level), wanted);
        var table = FigureTable.of(units.rows(settled, reach, ofCourt, sums), sums);
        return actor.role() == Role.COMMITTEE ? Suppression.of(table) : table;
    }

    /// The list behind a figure, newest first. The figure is the number, or the sum, of this list.
    ///
    /// @param unit the row of the table, or absent for the total
    @Transactional(readOnly = true)
    public Page<FactLine> facts(
            Actor actor, Measure measure, FigureQuery query, @Nullable String unit, @Nullable String cursor) {
        if (!mayRead(actor)) throw new Refusal("access.case-content");
        var narrowed = narrowed(query, unit);
        return store.facts(reach(actor, narrowed), measure, narrowed, cursor, FigureStore.PAGE);
    }

    /// One figure alone, to stand above its list.
    @Transactional(readOnly = true)
    public Figure figure(Actor actor, Measure measure, FigureQuery query, @Nullable String unit) {
        return table(actor, narrowed(query, unit), measure.family().measures()).total(measure);
    }

    /// What a committee or township office gets instead of the list: the same figure by township.
    @Transactional(readOnly = true)
    public FigureTable towns(Actor actor, Measure measure, FigureQuery query, @Nullable String unit) {
        var found = table(
                actor, narrowed(query, unit).by(Grouping.TOWN), measure.family().measures());
        return new FigureTable(
                found.rows().stream()
                        .filter(it -> it.figures().values().stream().anyMatch(figure -> !figure.empty()))
                        .toList(),
                found.total());
    }

    /// 下载 The table, to be carried away.
    public FigureTable download(Actor actor, FigureQuery query, Measure.Family family) {
        var table = table(actor, query, family.measures());
        audit.record(actor, actor.city(), "figures.download", subject(query), query.words());
        return table;
    }

    /// 报表 All figures as a report is made of them. Whoever carries it away leaves a line.
    public FigureTable report(Actor actor, FigureQuery query, boolean kept) {
        var table = table(actor, query);
        if (kept) audit.record(actor, actor.city(), "figures.download", subject(query), query.words());
        return table;
    }

    /// 截至 What was published before is counted.
    public Instant asOf() {
        return freshness.asOf();
    }

    /// 下载清单 The list behind a figure has been read to be carried away.
    ///
    /// @param records how many lines
    public void downloaded(Actor actor, Measure measure, FigureQuery query, @Nullable String unit, int records) {
        if (!mayRead(actor)) throw new Refusal("access.case-content");
        audit.list(actor, actor.city(), "figures.export", records, measure + " " + narrowed(query, unit));
    }

    private static UUID subject(FigureQuery query) {
        return UUID.nameUUIDFromBytes(query.words().getBytes(UTF_8));
    }

    /// 核对 How the last look at the cities of somebody's scope came out: the oldest, or the worst.
    @Transactional(readOnly = true)
    public Optional<Reconciled> reconciled(Actor actor, FigureQuery query) {
        var looks = reconciling.last(reach(actor, query).cities());
        return looks.stream()
                .filter(it -> !it.holds())
                .findFirst()
                .or(() -> looks.stream().findFirst());
    }

    private FigureQuery narrowed(FigureQuery query, @Nullable String unit) {
        if (unit == null) return query;
        return switch (query.by()) {
            case COURT -> new FigureQuery(query.by(), query.period(), unit, query.place(), true, query.kind());
            case CITY, COUNTY, TOWN ->
                new FigureQuery(query.by(), query.period(), query.court(), unit, query.alone(), query.kind());
            case MONTH ->
                new FigureQuery(
                        query.by(),
                        query.period().inMonth(unit),
                        query.court(),
                        query.place(),
                        query.alone(),
                        query.kind());
            case KIND, MODE, LIVELIHOOD, TASK, WAY ->
                new FigureQuery(query.by(), query.period(), query.court(), query.place(), query.alone(), unit);
        };
    }

    private Reach reach(Actor actor, FigureQuery query) {
        return Reach.of(actor.scope(), query, units.citiesOf(actor.scope()));
    }

    private static boolean mayRead(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.COMMITTEE, Role.DISPATCHER);
        return actor.scope() instanceof Scope.OfCourt;
    }
}
