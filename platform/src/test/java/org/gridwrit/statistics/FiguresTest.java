package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.statistics.Happened.CHONGZUO;
import static org.gridwrit.statistics.Happened.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class FiguresTest {
    static final Actor PRESIDENT = actor(Role.PRESIDENT, new Scope.OfCourt("桂14"));
    static final Actor PINGXIANG = actor(Role.OFFICER, new Scope.OfCourt("桂1481"));
    static final Actor COMMITTEE = actor(Role.COMMITTEE, new Scope.OfDivision("4514"));
    static final Actor TOWNSHIP = actor(Role.DISPATCHER, new Scope.OfDivision("451481100"));
    static final Actor ADMINISTRATOR = actor(Role.ADMINISTRATOR, new Scope.None());
    static final List<Period> PERIODS = List.of(
            Period.ofYear(2019),
            Period.ofMonth(2019, 7),
            new Period(LocalDate.of(2018, 12, 15), LocalDate.of(2019, 11, 3)),
            new Period(LocalDate.of(2019, 3, 8), LocalDate.of(2019, 3, 19)),
            new Period(LocalDate.of(2019, 3, 8), LocalDate.of(2019, 4, 19)));

    @Autowired
    Figures figures;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Reconciling reconciling;

    @Autowired
    Ledger ledger;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void nothingHasHappened() {
        jdbc.sql(
                        "truncate statistics.counted_case, statistics.happening, statistics.fact, statistics.daily, statistics.monthly")
                .update();
    }

    /// Late, corrected and repeated, in any order: the figure is the number, and the sum, of its list.
    @ParameterizedTest
    @ValueSource(longs = {20191231, 7, 4})
    void everyFigureIsTheNumberOfItsListWhateverHappenedInWhateverOrder(long seed) {
        var random = new Random(seed);
        var history = Happened.history(random, 100);
        var told = new ArrayList<>(history);
        for (int i = 0; i < 60; i++) told.add(history.get(random.nextInt(history.size())));
        Collections.shuffle(told, random);
        told.forEach(it -> ledger.enter(it.of(), it.happening()));

        for (var who : List.of(PRESIDENT, PINGXIANG)) {
            for (var by : Grouping.values()) {
                var period = PERIODS.get(random.nextInt(PERIODS.size()));
                figuresAreTheirLists(random, who, new FigureQuery(by, period, null, null, false, null));
            }
        }
        for (var period : PERIODS)
            figuresAreTheirLists(random, PRESIDENT, new FigureQuery(Grouping.COURT, period, null, null, false, null));
        figuresAreTheirLists(
                random, PRESIDENT, new FigureQuery(Grouping.MONTH, PERIODS.getFirst(), "桂1421", null, false, null));
        figuresAreTheirLists(
                random, PRESIDENT, new FigureQuery(Grouping.TOWN, PERIODS.getFirst(), null, "451481", false, null));
        figuresAreTheirLists(
                random, PRESIDENT, new FigureQuery(Grouping.MONTH, PERIODS.getFirst(), null, "451481100", false, null));
        figuresAreTheirLists(
                random, PRESIDENT, new FigureQuery(Grouping.TOWN, PERIODS.getFirst(), null, null, false, "VEHICLE"));
        assertThat(jdbc.sql("select distinct measure from statistics.fact")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        Stream.of(Measure.values()).map(Measure::name).toArray(String[]::new));
    }

    @Test
    void factsDependOnWhatHappenedAndNotOnTheOrderOfTelling() {
        var history = Happened.history(new Random(7), 60);
        history.forEach(it -> ledger.enter(it.of(), it.happening()));
        var forwards = everything();
        nothingHasHappened();

        history.reversed().forEach(it -> ledger.enter(it.of(), it.happening()));

        assertThat(everything()).isEqualTo(forwards).isNotEmpty();
    }

    /// A docket asks for thousands at once, some of them twice.
    @Test
    void whatIsEnteredAtOnceCountsLikeWhatIsEnteredOneByOne() {
        var steps = new ArrayList<Ledger.Stepped>();
        for (var it : Happened.history(new Random(5), 40)) {
            if (it.happening() instanceof Happening.Step step) steps.add(new Ledger.Stepped(it.of(), step));
        }
        steps.forEach(it -> ledger.enter(it.of(), it.step()));
        var oneByOne = everything();
        nothingHasHappened();

        ledger.enter(steps.subList(0, 30));
        ledger.enter(steps);

        assertThat(everything()).isEqualTo(oneByOne).isNotEmpty();
    }

    @Test
    void aRebuildFromTheFactsGivesTheSameDaysAndMonths() {
        Happened.history(new Random(11), 80).forEach(it -> ledger.enter(it.of(), it.happening()));
        var kept = rollups();

        rebuilding.rebuild(ADMINISTRATOR, CHONGZUO);

        assertThat(rollups()).isEqualTo(kept).isNotEmpty();
    }

    /// Whatever was spoilt: facts, days and months come from what happened.
    @Test
    void aRebuildFromWhatHappenedMakesTheFactsAnewToo() {
        Happened.history(new Random(17), 60).forEach(it -> ledger.enter(it.of(), it.happening()));
        var kept = everything();
        jdbc.sql("delete from statistics.fact where measure in ('CLUES_TOLD', 'TASKS_ASKED')")
                .update();
        jdbc.sql("update statistics.daily set number = number + 1 where measure = 'CASES_HELPED'")
                .update();
        assertThat(reconciling.look(CHONGZUO)).satisfies(it -> {
            assertThat(it.holds()).isFalse();
            assertThat(it.measure()).isNotNull();
            assertThat(it.day()).isNotNull();
        });

        rebuilding.rebuild(ADMINISTRATOR, CHONGZUO);

        assertThat(everything()).isEqualTo(kept).isNotEmpty();
        assertThat(reconciling.look(CHONGZUO).holds()).isTrue();
        assertThat(reconciling.last(List.of(CHONGZUO))).singleElement().matches(Reconciled::holds);
    }

    @Test
    void oneSpoiltMonthIsFoundWhateverHappened() {
        Happened.history(new Random(19), 30).forEach(it -> ledger.enter(it.of(), it.happening()));
        assertThat(reconciling.look(CHONGZUO).holds()).isTrue();
        jdbc.sql("""
                update statistics.monthly set amount_fen = amount_fen + 1
                 where ctid = (select ctid from statistics.monthly order by month, measure, place_code limit 1)
                """).update();
        assertThat(reconciling.look(CHONGZUO).differences()).isEqualTo(1);
        assertThat(figures.reconciled(PRESIDENT, year(Grouping.COURT)))
                .hasValueSatisfying(it -> assertThat(it.holds()).isFalse());
    }

    @Test
    void aRebuildLosesNothingThatIsCountedMeanwhile() throws Exception {
        var history = Happened.history(new Random(13), 60);
        try (var two = Executors.newFixedThreadPool(2)) {
            var counting = two.submit(() -> history.forEach(it -> ledger.enter(it.of(), it.happening())));
            while (!counting.isDone())
                two.submit(() -> rebuilding.rebuild(ADMINISTRATOR, CHONGZUO)).get();
            counting.get();
        }
        var kept = rollups();

        rebuilding.rebuild(ADMINISTRATOR, CHONGZUO);

        assertThat(rollups()).isEqualTo(kept).isNotEmpty();
    }

    @Test
    void aConfirmationAndAClosingAtOnceStillMakeAResolvedCase() throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 30; i++) {
                var of = Happened.aCase("桂1481", Livelihood.WAGES);
                var help = Happened.confirmed(LocalDate.of(2019, 5, 1), TaskKind.SERVE, Outcome.SERVED);
                Callable<Boolean> confirm = () -> enter(of, help);
                Callable<Boolean> close =
                        () -> enter(of, new Happening.Closing(UUID.randomUUID(), LocalDate.of(2019, 5, 2)));
                for (var done : two.invokeAll(List.of(confirm, close, confirm))) done.get();
            }
        }

        var table = figures.table(PINGXIANG, year(Grouping.MONTH));
        assertThat(table.total(Measure.CASES_RESOLVED).number()).isEqualTo(30);
        assertThat(table.total(Measure.DOCUMENTS_SERVED).number()).isEqualTo(30);
    }

    @Test
    void aCourtSeesNoFigureOfAnother() {
        served("桂1421", 3);

        assertThat(figures.table(PINGXIANG, year(Grouping.MONTH))
                        .total(Measure.CASES_HELPED)
                        .number())
                .isZero();
        assertThat(list(PINGXIANG, Measure.CASES_HELPED, year(Grouping.MONTH), null))
                .isEmpty();
        var theirs = new FigureQuery(Grouping.MONTH, Period.ofYear(2019), "桂1421", null, false, null);
        refused("access.court", () -> figures.table(PINGXIANG, theirs));
        refused("access.court", () -> figures.facts(PINGXIANG, Measure.CASES_HELPED, theirs, null, null));
        assertThat(figures.table(PRESIDENT, theirs).total(Measure.CASES_HELPED).number())
                .isEqualTo(3);
    }

    @Test
    void aCommitteeReadsNumbersAndNeverACase() {
        served("桂1481", 7);

        assertThat(figures.table(COMMITTEE, year(Grouping.COUNTY))
                        .total(Measure.CASES_HELPED)
                        .text())
                .isEqualTo("7");
        refused(
                "access.case-content",
                () -> figures.facts(COMMITTEE, Measure.CASES_HELPED, year(Grouping.COUNTY), null, null));
        refused("access.court", () -> figures.table(COMMITTEE, year(Grouping.COURT)));
        var towns = figures.towns(COMMITTEE, Measure.CASES_HELPED, year(Grouping.COUNTY), "451481");
        assertThat(towns.rows())
                .singleElement()
                .satisfies(it -> assertThat(it.unit()).isEqualTo("451481100"));
        refused(
                "access.division",
                () -> figures.table(
                        COMMITTEE, new FigureQuery(Grouping.COUNTY, Period.ofYear(2019), null, "4502", false, null)));
    }

    @Test
    void fewerThanFiveAreKeptBackFromTheCommitteeButNotFromTheTownship() {
        served("桂1481", 4);

        assertThat(figures.table(COMMITTEE, year(Grouping.COUNTY))
                        .total(Measure.CASES_HELPED)
                        .text())
                .isEqualTo("<5");
        assertThat(figures.table(TOWNSHIP, year(Grouping.MONTH))
                        .total(Measure.CASES_HELPED)
                        .text())
                .isEqualTo("4");
    }

    @Test
    void aTownshipCountsItsOwnPlaceAlone() {
        served("桂1481", 2);
        ledger.enter(
                Happened.aCase("桂1481", Livelihood.WAGES),
                new Happening.Confirmation(
                        UUID.randomUUID(),
                        LocalDate.of(2019, 5, 1),
                        "451481101001",
                        TaskKind.SERVE,
                        Outcome.SERVED,
                        false));

        for (var by : List.of(Grouping.MONTH, Grouping.TOWN, Grouping.COUNTY)) {
            assertThat(figures.table(TOWNSHIP, year(by))
                            .total(Measure.DOCUMENTS_SERVED)
                            .number())
                    .isEqualTo(2);
        }
    }

    @Test
    void workersAndAdministratorsReadNoFigures() {
        refused(
                "access.role",
                () -> figures.table(actor(Role.WORKER, new Scope.OfWorker(UUID.randomUUID())), year(Grouping.MONTH)));
        refused("access.role", () -> figures.table(ADMINISTRATOR, year(Grouping.MONTH)));
        refused("access.role", () -> rebuilding.rebuild(PRESIDENT, CHONGZUO));
    }

    /// All totals, and one row in five.
    void figuresAreTheirLists(Random random, Actor who, FigureQuery query) {
        var table = figures.table(who, query);
        for (var measure : Measure.values()) {
            isItsList(table.total(measure), list(who, measure, query, null));
            for (var row : table.rows()) {
                if (random.nextInt(5) == 0) isItsList(row.of(measure), list(who, measure, query, row.unit()));
            }
        }
    }

    static void isItsList(Figure figure, List<FactLine> list) {
        assertThat(figure.number()).isEqualTo(list.size());
        assertThat(figure.amount())
                .isEqualTo(list.stream().map(FactLine::amount).reduce(Fen.ZERO, Fen::plus));
    }

    List<FactLine> list(Actor who, Measure measure, FigureQuery query, @Nullable String unit) {
        var all = new ArrayList<FactLine>();
        String next = null;
        do {
            var page = figures.facts(who, measure, query, unit, next);
            all.addAll(page.rows());
            next = page.next();
        } while (next != null);
        return all;
    }

    void served(String court, int cases) {
        for (int i = 0; i < cases; i++) {
            ledger.enter(
                    Happened.aCase(court, Livelihood.WAGES),
                    Happened.confirmed(LocalDate.of(2019, 5, 1), TaskKind.SERVE, Outcome.SERVED));
        }
    }

    boolean enter(CountedCase of, Happening happening) {
        ledger.enter(of, happening);
        return true;
    }

    List<String> everything() {
        return jdbc.sql("select f::text from statistics.fact f union all select d::text from statistics.daily d"
                        + " where number <> 0 union all select m::text from statistics.monthly m where number <> 0"
                        + " order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<String> rollups() {
        return jdbc.sql("select d::text from statistics.daily d where number <> 0"
                        + " union all select m::text from statistics.monthly m where number <> 0 order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    static FigureQuery year(Grouping by) {
        return new FigureQuery(by, Period.ofYear(2019), null, null, false, null);
    }

    static void refused(String code, ThrowingCallable asking) {
        assertThatThrownBy(asking)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}
