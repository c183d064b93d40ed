package org.gridwrit.docket.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gridwrit.docket.Shelf.CHONGZUO;
import static org.gridwrit.docket.Shelf.DAXIN;
import static org.gridwrit.docket.Shelf.LIANG;
import static org.gridwrit.docket.Shelf.LONG;
import static org.gridwrit.docket.Shelf.NONG;
import static org.gridwrit.docket.Shelf.XU;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseEvent;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.closing.Ends;
import org.gridwrit.docket.Shelf;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.NewAccount;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.Priority;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class BatchesTest {
    static final String VILLAGE = "451424100201";

    @Autowired
    Batches batches;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Accounts accounts;

    @Autowired
    Walls walls;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Shelf shelf;
    final UUID grid = UUID.randomUUID();
    final UUID holder = UUID.randomUUID();

    @BeforeEach
    void town() {
        shelf = new Shelf(cases);
        for (var officer : List.of(LONG, NONG)) {
            var login = "docket-" + officer.account();
            var account =
                    new NewAccount(login, officer.name(), Cast.PASSWORD, Role.OFFICER, CHONGZUO, DAXIN, null, null);
            accounts.openAll(Cast.ADMINISTRATOR, List.of(account), "{noop}x");
        }
        jdbc.sql(
                        "insert into grid.grid (city_code, id, code, name, kind, village_code) values (?, ?, ?, '桃城网格', 'VILLAGE', ?)")
                .params(CHONGZUO, grid, "B" + grid, VILLAGE)
                .update();
        hold(holder, "凌网格员");
    }

    @Test
    @DisplayName("院领导变更承办人：先看到会怎样、哪些不能；办理后记入案件经过，可以撤销")
    void casesGoToAnotherOfficerAndBack() {
        var own = shelf.file("甲某");
        var closed = shelf.file("乙某");
        cases.close(LONG, closed, Ends.withdrawing(Times.today(clock)));
        var order = new Order(BatchKind.OFFICER, List.of(own, closed), "农法官", null);

        assertThat(batches.preview(LIANG, order))
                .extracting(Change::casefile, Change::from, Change::to, Change::why)
                .containsExactly(tuple(own, "隆法官", "农法官", null), tuple(closed, "隆法官", "农法官", "batch.closed"));
        assertThat(officer(own)).as("a preview changes nothing").isEqualTo("隆法官");

        var batch = UUID.randomUUID();
        var outcome = batches.carryOut(LIANG, batch, order, "岗位调整");
        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.left()).extracting(BatchOutcome.Left::why).containsExactly("batch.closed");
        assertThat(officer(own)).isEqualTo("农法官");
        assertThat(cases.timeline(LIANG.scope(), own).getLast())
                .extracting(CaseEvent::kind, CaseEvent::words)
                .containsExactly(CaseEvent.Kind.OFFICER_CORRECTED, "隆法官 → 农法官");
        assertThatThrownBy(() -> batches.carryOut(LIANG, batch, order, "岗位调整")).hasMessage("batch.done-before");

        assertThatThrownBy(() -> batches.undo(NONG, batch)).as("not theirs").hasMessage("batch.unknown");
        assertThat(batches.undo(LIANG, batch).done()).isEqualTo(1);
        assertThat(officer(own)).isEqualTo("隆法官");
        assertThat(batches.list(LIANG).getFirst().undoable()).isFalse();
    }

    @Test
    @DisplayName("法官只能移交自己承办的案件；书记员不能变更承办人；只能交给本院的法官")
    void whoMayGiveACaseToAnother() {
        var own = shelf.file("丙某");
        var others = shelf.file("农法官", "丁某", 1, LocalDate.of(2019, 3, 4));
        var order = new Order(BatchKind.OFFICER, List.of(own, others), "农法官", null);

        assertThat(batches.preview(LONG, order)).extracting(Change::why).containsExactly(null, "batch.not-own");
        assertThatThrownBy(() -> batches.preview(XU, order)).hasMessage("access.role");
        assertThatThrownBy(() -> batches.preview(LONG, new Order(BatchKind.OFFICER, List.of(own), "外院法官", null)))
                .hasMessage("batch.officer-unknown");
        assertThatThrownBy(() -> batches.carryOut(LONG, UUID.randomUUID(), order, " "))
                .hasMessage("batch.reason-missing");
        assertThatThrownBy(() -> new Order(BatchKind.OFFICER, List.of(), "农法官", null))
                .hasMessage("batch.nothing-chosen");
    }

    @Test
    @DisplayName("批量派发待派发的事项；没有人签收的可以撤销，重新待派发")
    void waitingTasksGoOutAndComeBack() {
        var one = planned("戊某");
        var none = shelf.file("己某");
        var order = new Order(BatchKind.DISPATCH, List.of(one.casefile(), none), null, null);
        assertThat(batches.preview(LONG, order))
                .extracting(Change::task, Change::to, Change::why)
                .containsExactly(tuple(one.task(), "凌网格员", null), tuple(null, "", "batch.nothing-planned"));

        var batch = UUID.randomUUID();
        assertThat(batches.carryOut(LONG, batch, order, "本周走访").done()).isEqualTo(1);
        assertThat(state(one.task())).isEqualTo(State.DISPATCHED);

        assertThat(batches.undo(LONG, batch).done()).isEqualTo(1);
        assertThat(state(one.task())).isEqualTo(State.REASSIGNED);
        assertThat(lists.openOf(LONG, List.of(one.casefile())))
                .extracting(it -> it.state(), it -> it.worker())
                .containsExactly(tuple(State.PLANNED, null));
    }

    @Test
    @DisplayName("已签收的事项不能撤销派发，并说明原因")
    void whatHasBeenAcceptedStays() {
        var one = planned("庚某");
        var batch = UUID.randomUUID();
        batches.carryOut(LONG, batch, new Order(BatchKind.DISPATCH, List.of(one.casefile()), null, null), "本周走访");
        var worker = new Actor(UUID.randomUUID(), "凌网格员", Role.WORKER, CHONGZUO, new Scope.OfWorker(holder));
        walls.within(Wall.of(worker), () -> tasks.accept(worker, one.task(), UUID.randomUUID()));

        assertThat(batches.undo(LONG, batch).left())
                .extracting(BatchOutcome.Left::why)
                .containsExactly("batch.taken");
        assertThat(state(one.task())).isEqualTo(State.ACCEPTED);
    }

    @Test
    @DisplayName("网格换了人：把事项改派给现任网格员；原来的人已离任，不能退回给他")
    void tasksFollowTheHolderOfTheirGrid() {
        var one = planned("辛某");
        var order = new Order(BatchKind.DISPATCH, List.of(one.casefile()), null, null);
        batches.carryOut(LONG, UUID.randomUUID(), order, "本周走访");
        var move = new Order(BatchKind.WORKER, List.of(one.casefile()), null, null);
        assertThat(batches.preview(LONG, move)).extracting(Change::why).containsExactly("batch.same");

        jdbc.sql("delete from grid.post where grid_id = ?").param(grid).update();
        hold(UUID.randomUUID(), "闭网格员");
        assertThat(batches.preview(LONG, move))
                .extracting(Change::from, Change::to, Change::why)
                .containsExactly(tuple("凌网格员", "闭网格员", null));
        var batch = UUID.randomUUID();
        assertThat(batches.carryOut(LONG, batch, move, "网格员已调整").done()).isEqualTo(1);
        assertThat(state(one.task())).isEqualTo(State.REASSIGNED);
        assertThat(batches.undo(LONG, batch).left())
                .extracting(BatchOutcome.Left::why)
                .containsExactly("batch.worker-gone");
    }

    @Test
    @DisplayName("预览页列出将变更的和不能变更的；办理页可以撤销")
    void thePagesSayWhatWillHappen() throws Exception {
        var one = planned("壬某");
        var none = shelf.file("癸某");
        mvc.perform(as(LONG, get("/console/batches/preview"))
                        .param("kind", "DISPATCH")
                        .param("case", one.casefile().toString(), none.toString()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("将变更 1 项"), containsString("凌网格员"), containsString("没有待派发的事项"))));
        batches.carryOut(
                LONG, UUID.randomUUID(), new Order(BatchKind.DISPATCH, List.of(one.casefile()), null, null), "本周走访");
        mvc.perform(as(LONG, get("/console/batches")))
                .andExpect(content().string(allOf(containsString("本周走访"), containsString("/undoing"))));
    }

    @Test
    @DisplayName("还没有选新承办人：预览只说现在是谁，不说变成谁")
    void withoutANewOfficerNobodyIsNamed() throws Exception {
        mvc.perform(as(LONG, get("/console/batches/preview"))
                        .param("kind", "OFFICER")
                        .param("case", shelf.file("子某").toString()))
                .andExpect(content()
                        .string(allOf(
                                containsString("隆法官"), not(containsString("乡镇网格办另行指派")), not(containsString("确认变更")))));
    }

    record Waiting(Id casefile, Id task) {}

    private Waiting planned(String debtor) {
        var casefile = shelf.file(debtor);
        var file = cases.named(LONG.scope(), casefile);
        var party = file.debtors().getFirst();
        var task = new NewTask(
                casefile.uuid(),
                DAXIN,
                file.number(),
                file.livelihood(),
                party.id(),
                debtor,
                "大新县桃城镇北大路12号",
                debtor.getBytes(StandardCharsets.UTF_8),
                TaskKind.FIND_PERSON,
                "请当面找到本人",
                Priority.NORMAL,
                Times.today(clock).plusDays(10),
                VILLAGE,
                CHONGZUO,
                grid,
                null,
                false);
        return new Waiting(
                casefile, tasks.plan(XU, CHONGZUO, List.of(task)).waiting().getFirst());
    }

    private void hold(UUID worker, String name) {
        jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, ?, ?)")
                .params(CHONGZUO, worker, name, VILLAGE.substring(0, 9))
                .update();
        jdbc.sql(
                        "insert into grid.post (city_code, id, grid_id, worker_id, from_day, village_code) values (?, ?, ?, ?, ?, ?)")
                .params(
                        CHONGZUO,
                        UUID.randomUUID(),
                        grid,
                        worker,
                        Times.today(clock).minusDays(9),
                        VILLAGE)
                .update();
    }

    private String officer(Id id) {
        return cases.named(LIANG.scope(), id).officer();
    }

    private State state(Id task) {
        return lists.named(LONG, task).state();
    }
}
