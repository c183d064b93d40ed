package org.gridwrit.task.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.sync.SyncPhone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.node.ObjectNode;

/// 安全求助 One press, and somebody answers for having seen it.
@TaskTest
class AlarmTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Alarms alarms;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();

    @Test
    void townshipAndCourtSeeItUntilOneOfThemHasAcknowledgedIt() throws Exception {
        var task = scenes.accepted(cast);
        var fact = SyncPhone.fact("SAFETY", task);
        assertThat(phone().answer(fact)).isEqualTo("STORED");
        assertThat(phone().answer(fact)).isEqualTo("SEEN_BEFORE");
        var id = new Id(task.city(), UUID.fromString(fact.path("id").asString()));

        for (var who : new Actor[] {cast.wei, cast.lu, cast.huang}) {
            assertThat(send(who, get("/alarms")).getContentAsString())
                    .contains("安全求助：李")
                    .contains(id.toString())
                    .doesNotContain("??");
            assertThat(alarms.waiting(who)).extracting(Alarm::id).contains(id);
        }
        assertThat(alarms.waiting(cast.elsewhere)).extracting(Alarm::id).doesNotContain(id);
        assertThat(alarms.waiting(cast.farTownship)).extracting(Alarm::id).doesNotContain(id);
        assertThatThrownBy(() -> alarms.acknowledge(cast.elsewhere, id)).hasMessage("alarm.unknown");

        assertThat(send(cast.huang, post("/alarms/" + id + "/acknowledgement")).getRedirectedUrl())
                .isEqualTo("/township");
        alarms.acknowledge(cast.wei, id);

        assertThat(alarms.waiting(cast.wei)).extracting(Alarm::id).doesNotContain(id);
        assertThat(alarms.own(cast.li)).singleElement().satisfies(it -> {
            assertThat(it.acknowledgedBy()).isEqualTo("黄");
            assertThat(it.acknowledgedAt()).isNotNull();
        });
        assertThat(scenes.jdbc()
                        .sql("select action || ' ' || actor_name from audit.entry where subject_id = ? order by 1")
                        .param(id.uuid())
                        .query(String.class)
                        .list())
                .containsExactly("alarm.acknowledge 黄", "alarm.raise 李");
    }

    @Test
    void nothingButTheIdIsNeededAndNothingThatIsWrongStopsIt() throws Exception {
        var notMine = scenes.plan(cast.lu, Stage.wanted().to(cast.nong));
        var bare = SyncPhone.fact("SAFETY", notMine).remove(java.util.List.of("task", "at"));
        var odd = SyncPhone.fact("SAFETY", notMine).put("task", "nonsense").put("words", "怕".repeat(5000));
        odd.putObject("position").put("longitude", 500).put("latitude", 1);

        for (var fact : new ObjectNode[] {(ObjectNode) bare, odd, SyncPhone.fact("SAFETY", notMine)}) {
            assertThat(phone().answer(fact)).isEqualTo("STORED");
        }
        assertThat(alarms.own(cast.li)).hasSize(3);
        assertThat(alarms.waiting(cast.wei)).extracting(Alarm::worker).doesNotContain(cast.li.worker());
    }

    private SyncPhone phone() {
        return new SyncPhone(mvc, cast.li);
    }

    private MockHttpServletResponse send(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(user(who.name()).roles(who.role().name()))
                        .with(csrf())
                        .requestAttr(Actor.class.getName(), who))
                .andReturn()
                .getResponse();
    }
}
