package org.gridwrit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridwrit.identity.Accounts;
import org.gridwrit.intake.Batch.Tally;
import org.gridwrit.intake.Dockets;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@Tag("slow")
@SpringBootTest(properties = "spring.application.name=demo") // a database of its own: it counts all there is
@DirtiesContext
class DemoDataTest {
    private static final List<String> TABLES = List.of(
            "grid.grid",
            "grid.worker",
            "grid.post",
            "identity.account",
            "casefile.casefile",
            "task.task",
            "task.event",
            "task.report",
            "intake.batch",
            "audit.entry");

    @Autowired
    DemoData demo;

    @Autowired
    Dockets dockets;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void make() {
        demo.make(Scale.COUNTY, 2026, true);
    }

    @Test
    void bothDocketsAreInAndEveryWrongRowIsListed() {
        var tally = tally("lu");
        assertThat(tally.imported()).isEqualTo(SampleDocket.CASES);
        assertThat(tally.rejected()).isEqualTo(SampleDocket.WRONG);
        assertThat(tally.routed()).isGreaterThan(40);
        assertThat(tally.doubtful()).isBetween(5, 35);
        assertThat(tally("liang").imported()).isEqualTo(6);
    }

    @Test
    void theCastHasSomethingToDo() {
        assertThat(tasksOf("li")).isGreaterThan(8);
        assertThat(tasksOf("nong")).isGreaterThan(4);
        assertThat(one("select count(*) from task.task where worker_id is null"))
                .isPositive();
    }

    @Test
    void theFirstDaysHaveBeenPlayed() {
        assertThat(jdbc.sql("select distinct state from task.task")
                        .query(String.class)
                        .list())
                .contains("PLANNED", "DISPATCHED", "ACCEPTED", "REPORTED", "CONFIRMED", "RETURNED");
        assertThat(jdbc.sql("select distinct outcome from task.report")
                        .query(String.class)
                        .list())
                .contains("NOT_FOUND")
                .hasSizeGreaterThan(2);
        assertThat(one("select count(*) from casefile.casefile where state = 'CLOSED' and recovered_fen > 0"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("演示里有正在分期履行的和解、七日内到期，有明天的现场执行")
    void somethingIsAgreedAndSomethingPlanned() {
        assertThat(
                        one(
                                "select count(*) from settlement.settlement where state = 'PERFORMING' and next_due_on < current_date + 14"))
                .isEqualTo(1);
        assertThat(one("select count(*) from operation.operation where state = 'PLANNED'"))
                .isEqualTo(1);
    }

    @Test
    void oneDebtorOfTwoCourtsIsOneVisit() {
        assertThat(one("""
                select count(*) from (
                  select from task.task group by debtor_index, village_code having count(distinct court_code) > 1) shared
                """)).isEqualTo(1);
    }

    @Test
    void runningItAgainAddsNothing() {
        var before = TABLES.stream().map(this::rows).toList();
        var again = demo.make(Scale.COUNTY, 2027, true);

        assertThat(again.newGrids()).isZero();
        assertThat(TABLES.stream().map(this::rows).toList()).isEqualTo(before);
    }

    @Test
    void everyoneOfTheCastCanSignIn() {
        assertThat(demo.make(Scale.COUNTY, 2026, false).logins())
                .allSatisfy(it -> assertThat(accounts.actor(it)).isPresent());
    }

    Tally tally(String login) {
        var actor = accounts.actor(login).orElseThrow();
        var batches = dockets.list(actor.scope(), actor.city(), null).rows();
        assertThat(batches).hasSize(1);
        return batches.getFirst().tally();
    }

    int tasksOf(String login) {
        var worker = accounts.actor(login).orElseThrow().worker();
        return jdbc.sql("select count(*) from task.task where worker_id = :worker")
                .param("worker", worker)
                .query(Integer.class)
                .single();
    }

    int rows(String table) {
        return one("select count(*) from " + table);
    }

    int one(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
