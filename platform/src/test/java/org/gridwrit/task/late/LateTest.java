package org.gridwrit.task.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.sync.SyncPhone.report;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.sync.SyncPhone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// 迟到与未收下 Who reads what came too late, and what could not be taken.
@TaskTest
class LateTest {
    /// Nothing of other tests lies within the last ninety days then.
    private static final Duration LONG_AFTER = Duration.ofDays(2000);

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();

    @BeforeEach
    void goOn() {
        clock.turn(LONG_AFTER);
    }

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    void courtAndTownshipReadWhatCameAfterTheEndAndNobodyElseDoes() throws Exception {
        var task = scenes.withdrawn(cast);
        var inTime = scenes.accepted(cast);
        var phone = new SyncPhone(mvc, cast.li);
        phone.push(report(task, "MOVED_AWAY", "上月已全家搬走"), report(inTime, "FOUND", "今天上午在家"));

        for (var who : new Actor[] {cast.wei, cast.lu, cast.above, cast.huang}) {
            assertThat(page(who))
                    .as(who.name())
                    .contains("上月已全家搬走", "/tasks/" + task, "李", "撤回")
                    .doesNotContain("今天上午在家", "??");
        }
        for (var who : new Actor[] {cast.elsewhere, cast.farTownship}) {
            assertThat(page(who)).contains("最近 90 天没有迟到的反馈").doesNotContain("上月已全家搬走");
        }
        assertThat(listed(cast.huang, task)).isEqualTo(1);
    }

    @Test
    void theCourtReadsWhatWasNotTakenAndTheTownshipOnlyThatAndWhy() throws Exception {
        var task = scenes.accepted(cast);
        new SyncPhone(mvc, cast.li).push(report(task, "SERVED", "放在门口石凳上了"));

        assertThat(page(cast.wei))
                .contains("放在门口石凳上了", "已交付", "/console/tasks/" + task)
                .doesNotContain("??");
        assertThat(listed(cast.wei, task)).isEqualTo(1);
        var township = page(cast.huang);
        assertThat(township).contains("李", "/township/tasks/" + task).doesNotContain("放在门口石凳上了", "??");
        for (var who : new Actor[] {cast.elsewhere, cast.farTownship}) {
            assertThat(page(who)).contains("最近 90 天没有未收下的内容").doesNotContain("石凳");
        }
    }

    @Test
    void afterNinetyDaysItIsNoNewsAnyMore() throws Exception {
        var task = scenes.withdrawn(cast);
        new SyncPhone(mvc, cast.li).push(report(task, "MOVED_AWAY", "早就搬走了"));
        assertThat(page(cast.wei)).contains("早就搬走了");
        clock.turn(Duration.ofDays(91));

        assertThat(page(cast.wei)).doesNotContain("早就搬走了");
    }

    private String page(Actor who) throws Exception {
        var address = who.role() == Role.DISPATCHER ? "/township/late-reports" : "/console/late-reports";
        var answer = mvc.perform(get(address)
                        .with(user(who.name()).roles(who.role().name()))
                        .requestAttr(Actor.class.getName(), who))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int listed(Actor who, Id task) {
        return scenes.jdbc()
                .sql("select count(*) from audit.listed where actor_id = ? and subject_id = ?")
                .params(who.account(), task.uuid())
                .query(Integer.class)
                .single();
    }
}
