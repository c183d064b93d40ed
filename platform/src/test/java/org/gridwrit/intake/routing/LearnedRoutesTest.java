package org.gridwrit.intake.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.intake.Pingxiang.BEIDA;
import static org.gridwrit.intake.Pingxiang.CITY;
import static org.gridwrit.intake.Pingxiang.COURT;
import static org.gridwrit.intake.Pingxiang.LU;
import static org.gridwrit.intake.Pingxiang.NANDA;
import static org.gridwrit.intake.Pingxiang.csv;
import static org.gridwrit.intake.Pingxiang.number;
import static org.gridwrit.intake.Pingxiang.row;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.address.LearnedName;
import org.gridwrit.address.LearnedName.State;
import org.gridwrit.address.LearnedNames;
import org.gridwrit.address.Lesson;
import org.gridwrit.court.Courts;
import org.gridwrit.grid.GridOnDuty;
import org.gridwrit.grid.Grids;
import org.gridwrit.intake.Batch;
import org.gridwrit.intake.DocketTest;
import org.gridwrit.intake.Dockets;
import org.gridwrit.intake.Pingxiang;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Destination;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is learned from dockets, reports and reassignments, and what dockets make of it.
@DocketTest
class LearnedRoutesTest {
    static final Actor WEI = new Actor(UUID.randomUUID(), "韦法官", Role.OFFICER, CITY, new Scope.OfCourt(COURT));

    @Autowired
    Dockets dockets;

    @Autowired
    Routes routes;

    @Autowired
    LearnedNames names;

    @Autowired
    Tasks tasks;

    @Autowired
    Grids grids;

    @Autowired
    Courts courts;

    @Autowired
    Clock clock;

    @Autowired
    Walls walls;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void settle() {
        Pingxiang.settle(jdbc, courts);
    }

    @Test
    void twoDecisionsMakeTheThirdDocketRouteByItself() {
        settled("凭祥市凭祥镇枫树屯1号", BEIDA);
        assertThat(tally("凭祥市凭祥镇枫树屯5号").doubtful()).isEqualTo(1);
        settled("凭祥市凭祥镇枫树屯2号", BEIDA);

        assertThat(tally("凭祥市凭祥镇枫树屯3号").routed()).isEqualTo(1);
        assertThat(tally("凭祥市凭祥镇枫树屯4号", "凭祥市凭祥镇连全村").routed())
                .as("what is listed is read as ever, beside it")
                .isEqualTo(2);

        names.unlearn(LU, named("枫树屯").id());
        assertThat(tally("凭祥市凭祥镇枫树屯6号").doubtful()).isEqualTo(1);
    }

    /// With this court's policy what is certain goes out at once, as it would have on import.
    @Test
    void addressesThatWaitAreReadAgainWhenTheirNameComesIntoUse() {
        var waits = imported("凭祥市凭祥镇樟树屯7号");
        var other = imported("凭祥市凭祥镇樟木屯7号");
        settled("凭祥市凭祥镇樟树屯1号", BEIDA);
        assertThat(settledBy(waits)).as("one voice routes nothing").isEmpty();
        settled("凭祥市凭祥镇樟树屯2号", BEIDA);

        eventually(() -> assertThat(settledBy(waits)).contains("GridWrit"));
        assertThat(task(waits)).isNotNull();
        assertThat(stateOf(waits)).isEqualTo("DISPATCHED");
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'route.reroute' and subject_id = ?")
                        .param(route(waits))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(settledBy(other)).isEmpty();
    }

    /// More than one page of them.
    @Test
    void anInboxOfAnyLengthIsReadPageByPage() {
        var addresses = IntStream.rangeClosed(3, Rerouting.PAGE + 20)
                .mapToObj("凭祥市凭祥镇榕树屯%d号"::formatted)
                .toArray(String[]::new);
        assertThat(tally(addresses).doubtful()).isEqualTo(addresses.length);
        settled("凭祥市凭祥镇榕树屯1号", BEIDA);
        settled("凭祥市凭祥镇榕树屯2号", BEIDA);

        eventually(() -> assertThat(jdbc.sql("""
                        select count(*) from intake.doubtful_route where address like '%榕树屯%' and settled_at is null
                        """).query(Long.class).single()).isZero());
    }

    /// The second voice: the worker met the debtor there.
    @Test
    void aConfirmedReportIsAVoice() {
        var task = task(settled("凭祥市凭祥镇梨树屯1号", BEIDA));
        assertThat(named("梨树屯").state()).isEqualTo(State.HEARD);

        reportedAndConfirmed(task, Outcome.FOUND);

        eventually(() -> assertThat(named("梨树屯").state()).isEqualTo(State.IN_USE));
        assertThat(names.lessons(LU, named("梨树屯").id()))
                .extracting(Lesson::source, Lesson::person)
                .contains(org.assertj.core.groups.Tuple.tuple(Lesson.Source.REPORTED, "农网格员"));
    }

    @Test
    void aReportThatFoundNobodyThereTeachesNothing() {
        var none = task(settled("凭祥市凭祥镇桃树屯1号", BEIDA));
        var found = task(settled("凭祥市凭祥镇杏树屯1号", BEIDA));
        reportedAndConfirmed(none, Outcome.NOT_FOUND);
        reportedAndConfirmed(found, Outcome.FOUND);

        eventually(() -> assertThat(named("杏树屯").state()).isEqualTo(State.IN_USE));
        assertThat(named("桃树屯").evidence().lessons()).isEqualTo(1);
    }

    @Test
    void sendingATaskOnToAnotherVillageIsADisagreement() {
        settled("凭祥市凭祥镇柏树屯1号", BEIDA);
        settled("凭祥市凭祥镇柏树屯2号", BEIDA);
        var number = imported("凭祥市凭祥镇柏树屯3号");
        var there = walls.within(Wall.throughGrids("test", NANDA), () -> grids.ofVillages(CITY, List.of(NANDA)))
                .getOrDefault(NANDA, List.of())
                .getFirst();
        tasks.reassign(
                LU,
                task(number),
                UUID.randomUUID(),
                new Destination(NANDA, CITY, there.gridId(), there.workerId()),
                "柏树屯在南大路",
                null);

        eventually(() -> assertThat(names.list(LU, "柏树屯", null, null).rows())
                .hasSize(2)
                .allMatch(it -> it.state() == State.CONFLICT));
        assertThat(tally("凭祥市凭祥镇柏树屯4号").doubtful()).isEqualTo(1);
    }

    @Test
    void sendingTasksOnWithinTheVillageTeachesWhatTheGridIsCalled() {
        var quarter = quarter("北大花园");
        for (var house : List.of("1号", "2号")) {
            var task = task(imported("凭祥市凭祥镇北大路社区荔枝屯" + house));
            tasks.reassign(
                    LU, task, UUID.randomUUID(), new Destination(BEIDA, CITY, quarter, null), "荔枝屯属北大花园网格", null);
        }

        eventually(() -> assertThat(named("荔枝屯"))
                .satisfies(it -> assertThat(it.state()).isEqualTo(State.IN_USE))
                .satisfies(it -> assertThat(it.grid()).isEqualTo(quarter)));
        assertThat(grid(imported("凭祥市凭祥镇北大路社区荔枝屯3号"))).isEqualTo(quarter);
        assertThat(grid(imported("凭祥市凭祥镇北大路社区3号"))).isNotEqualTo(quarter);
        assertThat(tally("凭祥市凭祥镇荔枝屯4号").doubtful())
                .as("outside the village it says nothing")
                .isEqualTo(1);
    }

    private UUID quarter(String name) {
        var grid = UUID.randomUUID();
        jdbc.sql("insert into grid.grid (city_code, id, code, village_code, kind, name)"
                        + " values (?, ?, ?, ?, 'RESIDENTIAL_QUARTER', ?)")
                .params(CITY, grid, BEIDA + "R001", BEIDA, name)
                .update();
        return grid;
    }

    private UUID grid(String number) {
        return jdbc.sql("select grid_id from task.task where case_number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    }

    private String imported(String address) {
        var number = number();
        dockets.importFile(LU, COURT, csv(folder, row(number, "李某", address)));
        return number;
    }

    private String settled(String address, String village) {
        var number = imported(address);
        var route = jdbc.sql("select id from intake.doubtful_route where case_number = ?")
                .param(number)
                .query(UUID.class)
                .single();
        routes.settle(LU, new Id(CITY, route), village);
        return number;
    }

    private Optional<String> settledBy(String number) {
        return jdbc.sql("select settled_by from intake.doubtful_route where case_number = ? and settled_at is not null")
                .param(number)
                .query(String.class)
                .optional();
    }

    private UUID route(String number) {
        return jdbc.sql("select id from intake.doubtful_route where case_number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    }

    private String stateOf(String number) {
        return jdbc.sql("select state from task.task where case_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private Batch.Tally tally(String... addresses) {
        var rows =
                List.of(addresses).stream().map(it -> row(number(), "李某", it)).toArray(String[]::new);
        return dockets.importFile(LU, COURT, csv(folder, rows)).tally();
    }

    private LearnedName named(String name) {
        return names.list(LU, name, null, null).rows().getFirst();
    }

    private Id task(String number) {
        return new Id(
                CITY,
                jdbc.sql("select id from task.task where case_number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single());
    }

    private void reportedAndConfirmed(Id task, Outcome outcome) {
        var there = walls.within(Wall.throughGrids("test", BEIDA), () -> grids.ofVillages(CITY, List.of(BEIDA)));
        var holder = there.getOrDefault(BEIDA, List.of()).stream()
                .map(GridOnDuty::workerId)
                .findFirst()
                .orElseThrow();
        var worker = new Actor(UUID.randomUUID(), "农网格员", Role.WORKER, CITY, new Scope.OfWorker(holder));
        var report = new Report(UUID.randomUUID(), outcome, "在家", null, null, clock.instant());
        tasks.accept(worker, task, UUID.randomUUID());
        tasks.report(worker, task, report);
        tasks.confirm(WEI, task, UUID.randomUUID(), report.id());
    }

    private static void eventually(Runnable seen) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(seen::run);
    }
}
