package org.gridwrit.task.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.PropertyFound.Origin;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ConditionsMet;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.Report;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
class RechecksTest {
    private static final LocalDate FILED = LocalDate.of(2026, 1, 5);
    private static final LocalDate CLOSED = LocalDate.of(2026, 5, 11);
    private static int running = 7000;

    @Autowired
    Rechecks rechecks;

    @Autowired
    TurnedClock turned;

    @Autowired
    ResumeProposals proposals;

    @Autowired
    Library library;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Walls walls;

    @Autowired
    ApplicationContext program;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    final UUID debtor = key();
    Id casefile = new Id(Cast.CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void terminatedForNow() {
        turned.reset();
        var party = new NewParty("覃终本", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var number = CaseNumber.parse("（2026）桂1481执" + ++running + "号");
        var row = new NewCase(number, FILED, "韦法官", "借款", null, new Fen(100_00), List.of(party), List.of(party));
        casefile = cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(row))
                .getFirst()
                .casefile();
        plan(TaskKind.FIND_PERSON, Cast.VILLAGE);
        ConditionsMet.all(program, cast.wei, casefile, FILED.plusDays(20));
        cases.close(cast.wei, casefile, ClosingAct.forNow(CLOSED));
    }

    @Test
    @DisplayName("终本满六个月当日发起复查，前一日不发，同一次不发两回")
    void theFirstRecheckIsOpenedOnItsDay() {
        assertThat(open(CLOSED.plusMonths(6).minusDays(1))).isZero();
        assertThat(open(CLOSED.plusMonths(6))).isOne();
        assertThat(open(CLOSED.plusMonths(6))).isZero();

        assertThat(rechecks.ofCase(cast.wei, casefile)).singleElement().satisfies(it -> {
            assertThat(it.number()).isOne();
            assertThat(it.tasks()).isOne();
        });
        assertThat(villagesOf(TaskKind.RECHECK)).containsExactly(Cast.VILLAGE);
    }

    @Test
    @DisplayName("被执行人搬家后，复查发给现在的网格")
    void aRecheckFollowsWhoeverMoved() {
        turned.turn(Duration.ofMinutes(1));
        cases.resume(cast.wei, casefile, "已搬家");
        plan(TaskKind.FIND_PROPERTY, "451481100002");
        turned.turn(Duration.ofMinutes(1));
        ConditionsMet.all(program, cast.wei, casefile, FILED.plusDays(20));
        cases.close(cast.wei, casefile, ClosingAct.forNow(CLOSED));

        open(CLOSED.plusMonths(6));

        assertThat(villagesOf(TaskKind.RECHECK)).containsExactly("451481100002");
    }

    @Test
    @DisplayName("停机一年，补齐错过的复查，日期照记")
    void whatWasMissedIsMadeUpFor() {
        var late = CLOSED.plusMonths(13);
        while (open(late) > 0) {}

        assertThat(rechecks.ofCase(cast.wei, casefile))
                .extracting(Recheck::dueOn)
                .containsExactly(CLOSED.plusMonths(12), CLOSED.plusMonths(6));
    }

    @Test
    @DisplayName("复查发现财产：建议恢复执行；恢复后移出终本库，不再复查")
    void propertyFoundProposesToResume() throws Exception {
        open(CLOSED.plusMonths(6));
        var task = taskOf(TaskKind.RECHECK);
        tasks.dispatch(cast.lu, task, key(), cast.li.worker());
        tasks.accept(cast.li, task, key());
        tasks.report(
                cast.li,
                task,
                new Report(
                        key(),
                        Outcome.PROPERTY_FOUND,
                        "屋后停有货车",
                        new Clue(ClueKind.VEHICLE, "货车一辆"),
                        null,
                        Instant.parse("2026-11-23T04:00:00Z")));

        assertThat(rechecks.ofCase(cast.wei, casefile).getFirst().foundOn()).isNotNull();
        assertThat(proposals.ofCase(cast.wei, casefile))
                .singleElement()
                .extracting(ResumeProposal::origin)
                .isEqualTo(Origin.RECHECK);
        mvc.perform(as(cast.wei, get("/console/rechecks?group=FOUND")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("建议恢复执行"), containsString("1 / 10 次"))));
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(content().string(containsString("终本案件发现财产")));

        cases.resume(cast.wei, casefile, "发现货车");

        assertThat(open(CLOSED.plusYears(2))).isZero();
        assertThat(library.list(cast.wei, Library.Group.FOUND, null, null).rows())
                .noneMatch(it -> it.casefile().equals(casefile));
    }

    @Test
    @DisplayName("复查结果告知申请执行人：待告知的列出，告知后记下方式和日期")
    void theApplicantIsToldAndThatIsOnRecord() throws Exception {
        open(CLOSED.plusMonths(6));
        var one = rechecks.ofCase(cast.wei, casefile).getFirst();
        mvc.perform(as(cast.lu, get("/console/cases/{id}/rechecks", casefile)))
                .andExpect(content().string(allOf(containsString("申请执行人："), containsString("不受申请执行时效期间的限制"))));
        mvc.perform(as(cast.lu, post("/console/rechecks/{id}/telling", one.id()))
                        .param("day", "2026-11-20")
                        .param("how", "电话告知"))
                .andExpect(flash().attribute("notice", "recheck.told-kept"));

        assertThat(rechecks.ofCase(cast.wei, casefile).getFirst().isUntold()).isFalse();
        mvc.perform(as(cast.wei, get("/console/cases/{id}", casefile)))
                .andExpect(content().string(allOf(containsString("终本复查"), containsString("电话告知"))));
    }

    @Test
    @DisplayName("缺一项条件就不能终本，页面说明缺什么、依据哪一条")
    void aCaseWithoutItsConditionsIsNotTerminatedForNow() throws Exception {
        cases.resume(cast.wei, casefile, "重新执行");
        mvc.perform(as(cast.wei, post("/console/cases/{id}/closing", casefile))
                        .param("way", "TERMINATED_FOR_NOW")
                        .param("day", "2026-11-20"))
                .andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/conditions", casefile)))
                .andExpect(content().string(allOf(containsString("未记录"), containsString("法〔2016〕373号 1(1)"))));
    }

    private int open(LocalDate day) {
        return within(() -> rechecks.open(Cast.CHONGZUO, day, 500));
    }

    private <T> T within(Supplier<T> work) {
        return walls.within(Wall.throughCourts("rechecks", Cast.CHONGZUO), work);
    }

    private void plan(TaskKind kind, String village) {
        tasks.plan(
                cast.lu,
                Cast.CHONGZUO,
                List.of(new NewTask(
                        casefile.uuid(),
                        Cast.PINGXIANG,
                        "（2026）桂1481执1号",
                        null,
                        debtor,
                        "覃终本",
                        "凭祥市凭祥镇北大路12号",
                        new byte[] {1, 2, 3},
                        kind,
                        "",
                        Priority.NORMAL,
                        LocalDate.of(2026, 12, 20),
                        village,
                        Cast.CHONGZUO,
                        UUID.randomUUID(),
                        null,
                        false)));
    }

    private List<String> villagesOf(TaskKind kind) {
        return jdbc.sql("select village_code from task.task where city_code = ? and case_id = ? and kind = ?")
                .params(casefile.city(), casefile.uuid(), kind.name())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Id taskOf(TaskKind kind) {
        return jdbc.sql("select id from task.task where city_code = ? and case_id = ? and kind = ?")
                .params(casefile.city(), casefile.uuid(), kind.name())
                .query((row, _) -> new Id(casefile.city(), row.getObject("id", UUID.class)))
                .single();
    }
}
