package org.gridwrit.task.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.sync.SyncPhone.fact;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.operation.Filed;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@TaskTest
@DisplayName("所见消费：网格员在手机上只报看到的事实，由承办人认定")
class SpendingTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Tasks tasks;

    @Autowired
    CaseFiles cases;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id casefile = new Id(Cast.CHONGZUO, new UUID(0, 0));
    Id task = new Id(Cast.CHONGZUO, new UUID(0, 0));

    @BeforeEach
    void asked() {
        casefile = Filed.against("覃消费", cases, cast);
        var debtor =
                cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
        task = scenes.plan(
                cast.lu,
                new Stage.Wanted(
                        casefile.uuid(),
                        debtor,
                        new byte[] {1},
                        TaskKind.FIND_PERSON,
                        Cast.PINGXIANG,
                        cast.li.worker()));
        tasks.accept(cast.li, task, Stage.key());
    }

    @Test
    @DisplayName("没有信号时记下，发出后成为一条待审查的反映；重发不重复，事项不变")
    void whatWasSeenBecomesOneReportThatWaits() throws Exception {
        var seen = spending("ENTERTAINMENT");
        assertThat(answer(seen)).isEqualTo("STORED");
        assertThat(answer(seen)).isEqualTo("SEEN_BEFORE");

        assertThat(scenes.stateOf(task)).isEqualTo(State.ACCEPTED);
        var breach = new Id(casefile.city(), UUID.fromString(seen.path("id").asString()));
        mvc.perform(as(cast.wei, get("/console/cases/{id}/breaches", casefile)))
                .andExpect(content().string(allOf(containsString("星级以上宾馆"), containsString("网格员"))));
        mvc.perform(as(cast.wei, get("/console/breaches/{id}", breach)))
                .andExpect(content()
                        .string(allOf(
                                containsString("2026-11-20"),
                                containsString("凭祥大酒店"),
                                containsString("摆了八桌酒席"),
                                containsString("106.70000"),
                                containsString("/console/tasks/" + task))));
        assertThat(jdbc.sql("select state || ' ' || source from operation.breach where city_code = ? and case_id = ?")
                        .params(casefile.city(), casefile.uuid())
                        .query(String.class)
                        .list())
                .containsExactly("REPORTED GRID_WORKER");
        mvc.perform(as(cast.elsewhere, get("/console/breaches/{id}", breach))).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("事项已撤回也收下；种类不认识、没有写看到什么、不是本人事项的退回，日期写错的按发生时间")
    void itIsNeverRefusedForBeingLate() throws Exception {
        assertThat(code(spending("GAMBLING"))).isEqualTo("spending.kind-missing");
        assertThat(code(spending("RAIL").put("words", " "))).isEqualTo("breach.words-missing");
        var other = new SyncPhone(mvc, cast.nong).push(spending("RAIL")).getFirst();
        assertThat(other.path("code").asString()).isEqualTo("task.unknown");
        tasks.withdraw(cast.wei, task, Stage.key(), "已履行");
        assertThat(answer(spending("RAIL").put("day", "2031-01-01"))).isEqualTo("STORED");
        assertThat(jdbc.sql("select seen_on::text from operation.breach where city_code = ? and case_id = ?")
                        .params(casefile.city(), casefile.uuid())
                        .query(String.class)
                        .list())
                .containsExactly("2026-11-23");
    }

    private ObjectNode spending(String kind) {
        var said = fact("SPENDING", task)
                .put("consumption", kind)
                .put("day", "2026-11-20")
                .put("place", "凭祥大酒店")
                .put("words", "摆了八桌酒席");
        said.putObject("position").put("longitude", 106.7).put("latitude", 22.1).put("accuracy", 12);
        return said;
    }

    private String answer(JsonNode said) throws Exception {
        return phone().push(said).getFirst().path("answer").asString();
    }

    private String code(JsonNode said) throws Exception {
        return phone().push(said).getFirst().path("code").asString();
    }

    private SyncPhone phone() {
        return new SyncPhone(mvc, cast.li);
    }
}
