package org.gridwrit.clue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.clue.NextTask.Reach;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class ProposalsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Clues clues;

    @Autowired
    ClueLists lists;

    @Autowired
    Proposals proposals;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists taskLists;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    final UUID grid = UUID.randomUUID();
    Id casefile;
    UUID debtor;

    @BeforeEach
    void file() {
        jdbc.sql("delete from clue.tally").update();
        casefile = new Told(cases, clues, keys, cast, Times.today(clock)).filed();
        debtor = cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
    }

    @Test
    @DisplayName("案件页建议问哪个网格什么，数字写明是本乡镇、本院还是全区的，一点就到填好去向的派发页")
    void theCasePageProposesWhomToAskAboutWhat() throws Exception {
        placed();
        tally(Cast.CHONGZUO, Cast.PINGXIANG, "CROPS", Cast.TOWNSHIP, 20, 18, 200_000_00);
        tally(Cast.CHONGZUO, Cast.PINGXIANG, "WAGES", "451481101", 5, 3, 450_000_00);
        tally("450200", "桂0203", "VEHICLE", "450203001", 10, 4, 900_000_00);
        assertThat(proposals.of(cast.wei, casefile)).singleElement().satisfies(it -> {
            assertThat(Objects.requireNonNull(it.to().grid()).name()).isEqualTo("连全网格");
            assertThat(it.next())
                    .extracting(NextTask::kind, NextTask::reach)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.api.Assertions.tuple(AssetKind.CROPS, Reach.TOWN),
                            org.assertj.core.api.Assertions.tuple(AssetKind.WAGES, Reach.COURT),
                            org.assertj.core.api.Assertions.tuple(AssetKind.VEHICLE, Reach.REGION));
        });
        mvc.perform(as(cast.wei, get("/console/cases/{id}/next-tasks", casefile)))
                .andExpect(content()
                        .string(allOf(
                                containsString("问连全网格：种植"),
                                containsString("网格员反馈 20 条，18 条属实（90%），平均每条到位 10,000.00 元"),
                                containsString("看全区"),
                                not(containsString("450203")))));
        mvc.perform(as(cast.wei, form().param("kind", "FIND_PROPERTY").param("words", "看看种的什么")))
                .andExpect(content().string(allOf(containsString("连全网格"), containsString("看看种的什么"))));
        mvc.perform(as(cast.wei, send(TaskKind.FIND_PROPERTY)))
                .andExpect(flash().attribute("notice", "commission.sent"));
        assertThat(taskLists.ofCase(cast.wei, casefile))
                .filteredOn(it -> it.kind() == TaskKind.FIND_PROPERTY)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.state()).isEqualTo(State.DISPATCHED);
                    assertThat(it.words()).isEqualTo("看看种的什么");
                });
        mvc.perform(as(cast.wei, send(TaskKind.FIND_PROPERTY))).andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.wei, send(TaskKind.WATCH))).andExpect(flash().attributeExists("refusal"));
    }

    @Test
    @DisplayName("住址没有确定到网格的，不猜去向，先请确定住址")
    void nothingIsAskedOfAGridNobodyKnows() throws Exception {
        mvc.perform(as(cast.wei, get("/console/cases/{id}/next-tasks", casefile)))
                .andExpect(content().string(containsString("先确定住址")));
        mvc.perform(as(cast.wei, send(TaskKind.FIND_PROPERTY))).andExpect(flash().attributeExists("refusal"));
    }

    @Test
    @DisplayName("高级法院看全区的线索成效，不只是所在城市的")
    void theHighCourtSeesTheRegion() {
        tally(Cast.CHONGZUO, Cast.PINGXIANG, "CROPS", Cast.TOWNSHIP, 2, 1, 0);
        tally("450200", "桂0203", "CROPS", "450203001", 3, 1, 0);
        var high = new Actor(UUID.randomUUID(), "高院院长", Role.PRESIDENT, Cast.NANNING, new Scope.OfCourt("桂"));
        assertThat(Yields.of(lists.tallies(high)).byKind())
                .singleElement()
                .extracting(ClueTally::claimed)
                .isEqualTo(5L);
        assertThat(Yields.of(lists.tallies(cast.wei)).byKind())
                .singleElement()
                .extracting(ClueTally::claimed)
                .isEqualTo(2L);
    }

    private MockHttpServletRequestBuilder form() {
        return get("/console/cases/{id}/commission", casefile).param("debtor", debtor.toString());
    }

    private MockHttpServletRequestBuilder send(TaskKind kind) {
        return post("/console/cases/{id}/commission", casefile)
                .param("debtor", debtor.toString())
                .param("kind", kind.name())
                .param("words", "看看种的什么")
                .param("dueOn", Times.today(clock).plusDays(10).toString());
    }

    private void placed() {
        var worker = UUID.randomUUID();
        jdbc.sql(
                        "insert into grid.grid (city_code, id, code, name, kind, village_code) values (?, ?, ?, '连全网格', 'VILLAGE', ?)")
                .params(Cast.CHONGZUO, grid, "P" + grid, Cast.VILLAGE)
                .update();
        jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, '李', ?)")
                .params(Cast.CHONGZUO, worker, Cast.TOWNSHIP)
                .update();
        jdbc.sql(
                        "insert into grid.post (city_code, id, grid_id, worker_id, from_day, village_code) values (?, ?, ?, ?, ?, ?)")
                .params(
                        Cast.CHONGZUO,
                        UUID.randomUUID(),
                        grid,
                        worker,
                        Times.today(clock).minusDays(9),
                        Cast.VILLAGE)
                .update();
        var file = cases.named(cast.wei.scope(), casefile);
        tasks.plan(
                cast.lu,
                Cast.CHONGZUO,
                List.of(new NewTask(
                        casefile.uuid(),
                        Cast.PINGXIANG,
                        file.number(),
                        null,
                        debtor,
                        "覃线索",
                        "凭祥市凭祥镇北大路12号",
                        "覃线索".getBytes(StandardCharsets.UTF_8),
                        TaskKind.FIND_PERSON,
                        "",
                        Priority.NORMAL,
                        Times.today(clock).plusDays(10),
                        Cast.VILLAGE,
                        Cast.CHONGZUO,
                        grid,
                        worker,
                        true)));
    }

    private void tally(String city, String court, String kind, String town, int claimed, int verified, long fen) {
        jdbc.sql("""
                insert into clue.tally (city_code, court_code, kind, town_code, source, claimed, verified, unfounded, acted,
                  recovered, amount_fen)
                values (:city, :court, :kind, :town, 'WORKER', :claimed, :verified, 0, :verified, :verified, :fen)
                """)
                .param("city", city)
                .param("court", court)
                .param("kind", kind)
                .param("town", town)
                .param("claimed", claimed)
                .param("verified", verified)
                .param("fen", fen)
                .update();
    }
}
