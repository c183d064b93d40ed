package org.gridwrit.task.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collections;
import java.util.List;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TaskThanked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("致谢与常用退回理由")
class ThanksTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Thanks thanks;

    @Autowired
    Questions questions;

    @Autowired
    ReturnPhrases phrases;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();

    @Test
    @DisplayName("一件事项致谢一次，再点不重复；没有反馈不能致谢")
    void onceForATask() {
        var task = scenes.confirmed(cast);
        thanks.give(cast.wei, task);
        thanks.give(cast.lu, task);
        assertThat(thanks.of(cast.wei, task)).map(Thanked::by).contains("韦法官");
        assertThat(events.stream(TaskThanked.class).filter(it -> it.task().equals(task)))
                .hasSize(1);
        assertThatThrownBy(() -> thanks.give(cast.wei, scenes.accepted(cast))).hasMessage("thanks.nothing-reported");
        assertThatThrownBy(() -> thanks.give(cast.above, task)).hasMessage("task.of-another-court");
    }

    @Test
    @DisplayName("常用退回理由各院自定，勾选即用，全删即恢复")
    void aCourtHasItsOwnReasons() throws Exception {
        assertThat(phrases.of(cast.wei)).hasSize(5);
        phrases.keep(cast.lu, List.of(" 请写明时间, 地点 ", "", "请写明见到谁", "请写明见到谁"));
        assertThat(phrases.of(cast.wei)).containsExactly("请写明时间, 地点", "请写明见到谁");
        assertThat(phrases.of(cast.elsewhere)).hasSize(5);
        assertThat(page("/console/return-phrases")).contains("请写明时间, 地点\n请写明见到谁");

        var task = scenes.reported(cast);
        mvc.perform(as(cast.wei, post("/console/tasks/" + task + "/return"))
                .param("command", key().toString())
                .param("phrase", "请写明时间, 地点")
                .param("reason", "谢谢"));
        assertThat(scenes.stateOf(task)).isEqualTo(State.RETURNED);
        assertThat(questions.ofTask(cast.wei, task)).isEmpty();
        assertThat(page("/console/tasks/" + task)).contains("请写明时间, 地点；谢谢");

        phrases.keep(cast.lu, List.of());
        assertThat(phrases.of(cast.wei)).hasSize(5);
        assertThatThrownBy(() -> phrases.keep(cast.lu, Collections.nCopies(1, "字".repeat(101))))
                .hasMessage("return-phrases.too-long");
    }

    @Test
    @DisplayName("事项页面上可以询问、勾选理由、致谢；网格员页面上看得到询问")
    void thePagesShowThem() throws Exception {
        var task = scenes.reported(cast);
        assertThat(page("/console/tasks/" + task)).contains("询问网格员", "请写明走访的日期和时间", "致谢");
        questions.ask(cast.wei, task, key(), "家中还有谁同住？");
        assertThat(page("/console/tasks/" + task)).contains("家中还有谁同住？", "等待网格员答复", "上一个询问还没有答复");
        var plain = mvc.perform(as(cast.li, get("/field/tasks/" + task)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(plain).contains("法院询问", "家中还有谁同住？", "发送答复");
    }

    private String page(String path) throws Exception {
        return mvc.perform(as(cast.wei, get(path))).andReturn().getResponse().getContentAsString();
    }
}
