package org.gridwrit.task.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.Stage.wanted;
import static org.gridwrit.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("调度板")
class BoardTest {
    private static final String COURT = "桂1425";

    @Autowired
    MockMvc mvc;

    @Autowired
    Board board;

    @Autowired
    Divisions divisions;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    final Actor lu = new Actor(UUID.randomUUID(), "陆书记员", Role.LIAISON, Cast.CHONGZUO, new Scope.OfCourt(COURT));
    final UUID gridOfNong = UUID.randomUUID();

    @BeforeEach
    void people() {
        grid(new UUID(7, 7), "甲网格", cast.li, "阿李");
        grid(gridOfNong, "乙网格", cast.nong, "阿农");
    }

    @Test
    @DisplayName("逐级显示在办、逾期、待派和空岗；办结的不算在办")
    void placesShowWhatIsOpen() {
        var before = county();
        sent();
        scenes.plan(lu, wanted().by(COURT).to(null));
        confirmed();

        var after = county();
        assertThat(after.open() - before.open()).isEqualTo(1);
        assertThat(after.waiting() - before.waiting()).isEqualTo(1);
        assertThat(after.grids()).isGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("人员按姓名排列，不按数量排名；本月确认的成果只作说明")
    void nobodyIsRanked() {
        sent();
        confirmed();
        var people = board.hands(lu, divisions.named(Cast.TOWNSHIP)).people();
        assertThat(people).extracting(it -> it.worker().name()).isSorted();
        var li = people.stream()
                .filter(it -> it.worker().uuid().equals(cast.li.worker()))
                .findFirst()
                .orElseThrow();
        assertThat(li.tasks()).hasSize(1);
        assertThat(li.confirmed()).isEqualTo(1);
    }

    @Test
    @DisplayName("外院看不到本院事项，网格办看不到外乡镇")
    void eachSeesItsOwn() {
        var task = sent();
        var other = board.hands(cast.elsewhere, divisions.named(Cast.TOWNSHIP));
        assertThat(other.people())
                .flatExtracting(Board.Hand::tasks)
                .extracting("id")
                .doesNotContain(task);
        assertThatThrownBy(() -> board.hands(cast.farTownship, divisions.named(Cast.TOWNSHIP)))
                .hasMessage("access.division");
    }

    @Test
    @DisplayName("改派先看后做，做了能撤销")
    void aMoveIsSeenBeforeAndUndoneAfter() throws Exception {
        var task = sent();
        var preview = page("/console/board/move?task=" + task + "&worker=" + id(cast.nong.worker()));
        assertThat(preview).contains("乙网格", "改派给阿农").doesNotContain("甲网格");

        var answer = mvc.perform(as(lu, post("/console/board/move"))
                        .param("task", task.toString())
                        .param("command", key().toString())
                        .param("grid", id(gridOfNong).toString())
                        .param("reason", "按工作量调整"))
                .andReturn();
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/console/board?at=" + Cast.TOWNSHIP);
        assertThat(scenes.stateOf(task)).isEqualTo(State.REASSIGNED);
        var successor = scenes.successorOf(task);
        assertThat(scenes.row(successor)).containsEntry("worker_id", cast.nong.worker());

        var undo = answer.getFlashMap();
        assertThat(undo.get("moved")).isEqualTo(successor.toString());
        mvc.perform(as(lu, post("/console/board/move"))
                .param("task", String.valueOf(undo.get("moved")))
                .param("command", String.valueOf(undo.get("command")))
                .param("grid", String.valueOf(undo.get("undoGrid")))
                .param("reason", "撤销改派"));
        assertThat(scenes.row(scenes.successorOf(successor))).containsEntry("worker_id", cast.li.worker());
    }

    @Test
    @DisplayName("市看地图和县区，县看乡镇，乡镇看人")
    void thePagesGoDown() throws Exception {
        sent();
        assertThat(page("/console/board")).contains("<svg", "凭祥市", "at=451481");
        assertThat(page("/console/board?at=451481"))
                .contains("at=" + Cast.TOWNSHIP)
                .doesNotContain("<svg");
        assertThat(page("/console/board?at=" + Cast.TOWNSHIP)).contains("阿李", "阿农", "data-task");
        assertThat(mvc.perform(as(cast.huang, get("/township/board")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("阿李", "/township/board/move");
    }

    private Board.BoardPlace county() {
        return board.places(lu, divisions.named("4514")).stream()
                .filter(it -> it.code().equals("451481"))
                .findFirst()
                .orElseThrow();
    }

    private Id sent() {
        return scenes.plan(lu, wanted().by(COURT).to(cast.li));
    }

    private void confirmed() {
        var id = sent();
        var found = Stage.found();
        tasks.accept(cast.li, id, key());
        tasks.report(cast.li, id, found);
        tasks.confirm(lu, id, key(), found.id());
    }

    private void grid(UUID grid, String name, Actor worker, String called) {
        jdbc.sql(
                        "insert into grid.grid (city_code, id, code, name, kind, village_code) values (?, ?, ?, ?, 'VILLAGE', ?)")
                .params(Cast.CHONGZUO, grid, grid.toString(), name, Cast.VILLAGE)
                .update();
        jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, ?, ?)")
                .params(Cast.CHONGZUO, worker.worker(), called, Cast.TOWNSHIP)
                .update();
        jdbc.sql("insert into grid.post (city_code, id, grid_id, worker_id, from_day, village_code)"
                        + " values (?, ?, ?, ?, date '2026-01-01', ?)")
                .params(Cast.CHONGZUO, UUID.randomUUID(), grid, worker.worker(), Cast.VILLAGE)
                .update();
    }

    private static Id id(UUID key) {
        return new Id(Cast.CHONGZUO, key);
    }

    private String page(String path) throws Exception {
        return mvc.perform(as(lu, get(path))).andReturn().getResponse().getContentAsString();
    }
}
