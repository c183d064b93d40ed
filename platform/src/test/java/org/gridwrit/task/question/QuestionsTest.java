package org.gridwrit.task.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.task.Stage.key;
import static org.gridwrit.task.sync.SyncPhone.fact;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.QuestionAnswered;
import org.gridwrit.task.QuestionAsked;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.sync.SyncPhone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.ObjectNode;

@TaskTest
@DisplayName("询问与答复")
class QuestionsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Questions questions;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();

    @Test
    @DisplayName("法官就反馈询问，事项状态不变；网格员从手机离线答复，一并留存")
    void theWorkerAnswersFromThePhone() throws Exception {
        var task = scenes.reported(cast);
        var question = asked(task, "家中还有谁同住？");
        assertThat(scenes.stateOf(task)).isEqualTo(State.REPORTED);
        assertThat(events.stream(QuestionAsked.class).map(QuestionAsked::question))
                .contains(question);

        var phone = new SyncPhone(mvc, cast.li);
        var answer = answer(task, question, "母亲同住，白天在家");
        assertThat(phone.answer(answer)).isEqualTo("STORED");
        assertThat(phone.answer(answer)).isEqualTo("SEEN_BEFORE");

        var only = questions.ofTask(cast.wei, task).getFirst();
        assertThat(only.answer()).isNotNull().extracting(Inquiry.Reply::words).isEqualTo("母亲同住，白天在家");
        assertThat(events.stream(QuestionAnswered.class)
                        .filter(it -> it.question().equals(question)))
                .hasSize(1);
        assertThat(scenes.audited(task)).contains("task.ask", "task.answer");
    }

    @Test
    @DisplayName("事项已确认，迟到的答复照样留存")
    void aLateAnswerIsKept() throws Exception {
        var task = scenes.accepted(cast);
        var report = Stage.found();
        tasks.report(cast.li, task, report);
        var question = asked(task, "见面是几点？");
        tasks.confirm(cast.wei, task, key(), report.id());

        assertThat(new SyncPhone(mvc, cast.li).answer(answer(task, question, "下午三点")))
                .isEqualTo("STORED");
        assertThat(questions.ofTask(cast.wei, task).getFirst().answer()).isNotNull();
        assertThat(scenes.stateOf(task)).isEqualTo(State.CONFIRMED);
    }

    @Test
    @DisplayName("同一询问重发不重复；没有答复前不再问；没有反馈不能问")
    void oneAtATimeAndOnlyAboutReports() {
        var task = scenes.reported(cast);
        var question = asked(task, "家中还有谁同住？");
        questions.ask(cast.wei, task, question, "家中还有谁同住？");
        assertThat(questions.ofTask(cast.wei, task)).hasSize(1);
        assertThatThrownBy(() -> asked(task, "还有别的住处吗？")).hasMessage("question.waiting");
        assertThatThrownBy(() -> questions.ask(cast.wei, task, question, "别的话")).hasMessage("command.id-taken");
        assertThatThrownBy(() -> asked(scenes.accepted(cast), "去了吗？")).hasMessage("question.nothing-reported");
        assertThatThrownBy(() -> asked(task, " ")).hasMessage("question.words-missing");
    }

    @Test
    @DisplayName("别人的询问不能答，外院不能问；答复以先到者为准")
    void nobodyElseAsksOrAnswers() {
        var task = scenes.reported(cast);
        var question = asked(task, "家中还有谁同住？");
        assertThatThrownBy(() -> questions.answer(cast.nong, task, question, "不知道"))
                .hasMessage("task.unknown");
        assertThatThrownBy(() -> questions.ask(cast.elsewhere, task, key(), "？"))
                .hasMessage("task.unknown");
        assertThatThrownBy(() -> questions.ask(cast.above, task, key(), "？")).hasMessage("task.of-another-court");
        questions.answer(cast.li, task, question, "母亲");
        questions.answer(cast.li, task, question, "母亲");
        assertThatThrownBy(() -> questions.answer(cast.li, task, question, "父亲"))
                .hasMessage("question.answered");
    }

    private UUID asked(Id task, String words) {
        var question = key();
        questions.ask(cast.wei, task, question, words);
        return question;
    }

    private static ObjectNode answer(Id task, UUID question, String words) {
        return fact("ANSWER", task).put("question", question.toString()).put("words", words);
    }
}
