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

    @Test
    void everyFigureIsTheNumberOfItsListWhateverHappenedInWhateverOrder() {
        var random = new Random(20191231);
        var history = Happened.history(random, 150);
        var told = new ArrayList<>(history);
        for (int i = 0; i < 150; i++) told.add(history.get(random.nextInt(history.size())));
        Collections.shuffle(told, random);
        told.forEach(it -> ledger.enter(it.of(), it.happening()));

        for (var who : List.of(PRESIDENT, PINGXIANG)) {
            for (var by : Grouping.values()) {
                for (var period : PERIODS)
                    figuresAreTheirLists(who, new FigureQuery(by, period, null, null, false, null));
            }
        }
        figuresAreTheirLists(
                PRESIDENT, new FigureQuery(Grouping.MONTH, PERIODS.getFirst(), "桂1421", null, false, null));
        figuresAreTheirLists(
                PRESIDENT, new FigureQuery(Grouping.TOWN, PERIODS.getFirst(), null, "451481", false, null));
        figuresAreTheirLists(
                PRESIDENT, new FigureQuery(Grouping.MONTH, PERIODS.getFirst(), null, "451481100", false, null));
        figuresAreTheirLists(
                PRESIDENT, new FigureQuery(Grouping.TOWN, PERIODS.getFirst(), null, null, false, "VEHICLE"));
        assertThat(jdbc.sql("select count(*) from statistics.fact")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(200);
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

    @Test
    void aRebuildFromTheFactsGivesTheSameDaysAndMonths() {
        Happened.history(new Random(11), 80).forEach(it -> ledger.enter(it.of(), it.happening()));
        var kept = rollups();

        figures.rebuild(ADMINISTRATOR, CHONGZUO);

        assertThat(rollups()).isEqualTo(kept).isNotEmpty();
    }

    @Test
    void aRebuildLosesNothingThatIsCountedMeanwhile() throws Exception {
        var history = Happened.history(new Random(13), 60);
        try (var two = Executors.newFixedThreadPool(2)) {
            var counting = two.submit(() -> history.forEach(it -> ledger.enter(it.of(), it.happening())));
            while (!counting.isDone())
                two.submit(() -> figures.rebuild(ADMINISTRATOR, CHONGZUO)).get();
            counting.get();
        }
        var kept = rollups();

        figures.rebuild(ADMINISTRATOR, CHONGZUO);

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
        var towns = figures.towns(COMMITTEE, year(Grouping.COUNTY), "451481");
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
        refused("access.role", () -> figures.rebuild(PRESIDENT, CHONGZUO));
    }

    void figuresAreTheirLists(Actor who, FigureQuery query) {
        var table = figures.table(who, query);
        for (var measure : Measure.values()) {
            isItsList(table.total(measure), list(who, measure, query, null));
            for (var row : table.rows()) isItsList(row.of(measure), list(who, measure, query, row.unit()));
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
