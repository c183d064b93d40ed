package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.grid.Worker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("上岗关口")
class GateTest {
    @Autowired
    Requirements requirements;

    @Autowired
    CertificateRegister register;

    @Autowired
    Certificates certificates;

    @Autowired
    TrainingStage stage;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Tasks tasks;

    @Autowired
    MockMvc mvc;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    Actor li;

    @BeforeEach
    void aWorker() {
        clock.reset();
        li = stage.worker("李");
    }

    @Test
    @DisplayName("要求刚生效时人人有宽限：没有结业证也能签收送达")
    void atFirstEverybodyHasTime() {
        var task = serving();
        tasks.accept(li, task, Stage.key());
        assertThat(scenes.stateOf(task)).isEqualTo(State.ACCEPTED);
    }

    @Test
    @DisplayName("没有宽限时：可以派发，不能签收；已经看到的照样反馈、照样确认；合格以后立即能签收")
    void withoutACertificateNothingIsAcceptedAndNoReportIsLost() {
        strict(TaskKind.SERVE);
        var task = serving();
        assertThat(scenes.stateOf(task)).isEqualTo(State.DISPATCHED);
        assertThatThrownBy(() -> tasks.accept(li, task, Stage.key())).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.code()).isEqualTo("task.certificate-missing");
            assertThat(it.args()[0].toString()).startsWith("送达");
        });
        var second = serving();
        var report = Stage.report(Outcome.NOT_FOUND, "没有人在家");
        tasks.report(li, second, report);
        tasks.confirm(cast.wei, second, Stage.key(), report.id());
        assertThat(scenes.stateOf(second)).isEqualTo(State.CONFIRMED);

        stage.sit(li, "serving", 0);
        tasks.accept(li, task, Stage.key());
        assertThat(scenes.stateOf(task)).isEqualTo(State.ACCEPTED);
    }

    @Test
    @DisplayName("撤销或者到期的结业证不算；别的事项不受影响；另一个法院的要求是它自己的")
    void whatDoesNotCountDoesNotOpen() {
        strict(TaskKind.SERVE);
        stage.sit(li, "serving", 0);
        certificates.revoke(cast.huang, certificates.own(li).getFirst().id(), "代考");
        assertThatThrownBy(() -> tasks.accept(li, serving(), Stage.key())).hasMessage("task.certificate-missing");
        tasks.accept(li, scenes.plan(cast.lu, Stage.wanted().to(li)), Stage.key());
        var elsewhere = Stage.wanted().of(TaskKind.SERVE).by("桂1402").to(li);
        tasks.accept(li, scenes.plan(cast.elsewhere, elsewhere), Stage.key());
    }

    @Test
    @DisplayName("接收原有结业证：有的不重复发，最后一日还算，次日不算")
    void whatWasIssuedBeforeIsTakenOver() {
        strict(TaskKind.SERVE);
        var today = Times.today(clock);
        var known = new Worker(Cast.CHONGZUO, li.worker(), "李", Cast.TOWNSHIP, false);
        LocalDate issued = today.minusMonths(24);
        assertThat(register.fill(cast.admin, "4514", List.of(known), "serving", issued))
                .isEqualTo(1);
        assertThat(register.fill(cast.admin, "4514", List.of(known), "serving", issued))
                .isZero();
        tasks.accept(li, serving(), Stage.key());
        clock.turn(java.time.Duration.ofDays(1));
        assertThatThrownBy(() -> tasks.accept(li, serving(), Stage.key())).hasMessage("task.certificate-missing");
    }

    @Test
    @DisplayName("法院设定要求：重新开始要求才重新起算；法官不能设，没有课程的事项不能要求")
    void aCourtSetsWhatItAsksFor() {
        var before = requirements.of(Cast.PINGXIANG, TaskKind.SERVE);
        requirements.set(cast.lu, TaskKind.SERVE, true, 3, 2, 1);
        assertThat(requirements.of(Cast.PINGXIANG, TaskKind.SERVE).since()).isEqualTo(before.since());
        requirements.set(cast.lu, TaskKind.FIND_PERSON, true, 3, 2, 1);
        assertThat(requirements.of(Cast.PINGXIANG, TaskKind.FIND_PERSON).since())
                .isEqualTo(Times.today(clock));
        assertThatThrownBy(() -> requirements.set(cast.wei, TaskKind.SERVE, false, 0, 0, 0))
                .hasMessage("access.role");
        assertThatThrownBy(() -> requirements.set(cast.lu, TaskKind.PUBLICIZE, true, 0, 0, 0))
                .hasMessage("training.no-course");
        assertThat(requirements.of(Cast.PINGXIANG))
                .extracting(Requirement::kind)
                .doesNotContain(TaskKind.PUBLICIZE);
    }

    @Test
    @DisplayName("派发页提示缺结业证和怎么办；网格员的事项页说明要学哪门课；要求页可以设定")
    void pagesSayWhatIsMissingAndWhatToDo() throws Exception {
        strict(TaskKind.SERVE);
        var task = serving();
        for (var page : List.of(
                as(cast.lu, get("/console/tasks/{id}", task)), as(cast.huang, get("/township/tasks/{id}", task)))) {
            mvc.perform(page)
                    .andExpect(content().string(allOf(containsString("没有《送达"), containsString("改派给有结业证的网格员"))));
        }
        var waiting = scenes.plan(cast.lu, Stage.wanted().of(TaskKind.SERVE).to(null));
        mvc.perform(as(cast.huang, get("/township/tasks/{id}", waiting)))
                .andExpect(content().string(containsString("缺结业证")));
        mvc.perform(as(li, get("/field/tasks/{id}", task)))
                .andExpect(content()
                        .string(allOf(
                                containsString("/field/training/courses/serving"),
                                containsString("再签收"),
                                not(containsString("/acceptance")),
                                not(containsString("??")))));
        mvc.perform(as(cast.lu, post("/console/training/requirements/{kind}", "WITNESS"))
                .param("required", "true")
                .param("days", "7")
                .param("newcomer", "8")
                .param("standIn", "9"));
        mvc.perform(as(cast.wei, get("/console/training/requirements")))
                .andExpect(content().string(allOf(containsString("新上岗 8 天"), not(containsString("??")))));
    }

    private Id serving() {
        return scenes.plan(cast.lu, Stage.wanted().of(TaskKind.SERVE).to(li));
    }

    private void strict(TaskKind kind) {
        requirements.set(cast.lu, kind, false, 0, 0, 0);
        requirements.set(cast.lu, kind, true, 0, 0, 0);
    }
}
