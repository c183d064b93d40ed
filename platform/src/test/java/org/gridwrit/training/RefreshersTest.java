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

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.grid.Worker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReturned;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("再学、现场带教和到期提醒")
class RefreshersTest {
    @Autowired
    Refreshers refreshers;

    @Autowired
    Coachings coachings;

    @Autowired
    CertificateRegister register;

    @Autowired
    EndingJob endings;

    @Autowired
    TrainingStage stage;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Tasks tasks;

    @Autowired
    Walls walls;

    @Autowired
    MockMvc mvc;

    @Autowired
    TurnedClock clock;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();
    Actor li;

    @BeforeEach
    void aWorker() {
        clock.reset();
        li = stage.worker("李");
    }

    @Test
    @DisplayName("反馈被退回，建议再学一次，写明理由；同一门课程不重复建议；有效的结业证不受影响，但可以提前再考")
    void aReturnProposesTheFittingCourseOnce() {
        stage.sit(li, "serving", 0);
        returned("回证日期没有填");
        returned("没有拍回证");
        var open = refreshers.open(li);
        assertThat(open).extracting(Refresher::course).containsExactly("serving");
        assertThat(open.getFirst().reason()).isEqualTo("回证日期没有填");
        assertThat(events.stream(RefresherProposed.class)
                        .filter(it -> it.worker().equals(li.worker())))
                .hasSize(1);
        assertThat(refreshers.open(stage.worker("农"))).isEmpty();

        assertThat(stage.sit(li, "serving", 0).passed()).isTrue();
        assertThat(refreshers.open(li)).isEmpty();
        assertThatThrownBy(() -> stage.begin(li, "serving")).hasMessage("training.still-valid");
    }

    @Test
    @DisplayName("本人说学过了就收起；别人不能替他说；再被退回再建议")
    void theWorkerSaysThatItIsDone() throws Exception {
        returned("回证日期没有填");
        mvc.perform(as(li, get("/field/training")))
                .andExpect(content().string(allOf(containsString("回证日期没有填"), not(containsString("??")))));
        var id = refreshers.open(li).getFirst().id();
        assertThatThrownBy(() -> refreshers.complete(stage.worker("农"), id)).hasMessage("training.refresher-unknown");
        mvc.perform(as(li, post("/field/training/refreshers/{id}/completion", id)));
        assertThat(refreshers.open(li)).isEmpty();
        returned("没有拍回证");
        assertThat(refreshers.open(li)).hasSize(1);
    }

    @Test
    @DisplayName("法官记现场带教：本人、乡镇、法院看得到，别的法院看不到；不是派给他的事项不能挂")
    void anOfficerNotesWhatWasShown() throws Exception {
        var worker = new Id(li.city(), li.worker());
        var task = scenes.plan(cast.lu, Stage.wanted().to(li));
        var today = Times.today(clock);
        mvc.perform(as(cast.wei, get("/console/training/coachings").param("worker", worker.toString())))
                .andExpect(content().string(allOf(containsString("记带教：李"), not(containsString("??")))));
        record(cast.wei, worker, today, "拒收时请村干部到场", task);
        for (var who : List.of(li, cast.huang, cast.wei, cast.president)) {
            assertThat(coachings.list(who))
                    .as(who.name())
                    .extracting(Coaching::words)
                    .contains("拒收时请村干部到场");
        }
        assertThat(coachings.list(cast.elsewhere)).isEmpty();
        assertThat(coachings.list(cast.farTownship)).isEmpty();
        mvc.perform(as(cast.huang, get("/township/training/coachings")))
                .andExpect(content().string(containsString("拒收时请村干部到场")));

        var nong = stage.worker("农");
        assertThatThrownBy(() -> record(cast.wei, new Id(nong.city(), nong.worker()), today, "看", task))
                .hasMessage("training.other-worker");
        assertThatThrownBy(() -> record(cast.wei, worker, today.plusDays(1), "看", null))
                .hasMessage("training.coaching-day");
        assertThatThrownBy(() -> record(cast.wei, worker, today, " ", null)).hasMessage("training.words-missing");
        assertThatThrownBy(() -> record(cast.lu, worker, today, "看", null)).hasMessage("access.role");
    }

    @Test
    @DisplayName("结业证到期前三十天提醒一次；三十一天不提醒；已经续考的不提醒")
    void anEndingCertificateIsToldOnce() {
        var known = new Worker(Cast.CHONGZUO, li.worker(), "李", Cast.TOWNSHIP, false);
        var issued = Times.today(clock).plusDays(31).minusMonths(24);
        register.fill(cast.admin, "4514", List.of(known), "serving", issued);
        register.fill(cast.admin, "4514", List.of(known), "witnessing", issued);
        endings.tell(Cast.CHONGZUO);
        assertThat(told()).isZero();
        stage.sit(li, "witnessing", 0);
        clock.turn(Duration.ofDays(1));
        endings.tell(Cast.CHONGZUO);
        endings.tell(Cast.CHONGZUO);
        assertThat(told()).isEqualTo(1);
    }

    private long told() {
        return events.stream(CertificateEnding.class)
                .filter(it -> it.worker().equals(li.worker()))
                .count();
    }

    private void record(Actor by, Id worker, LocalDate day, String words, @org.jspecify.annotations.Nullable Id task) {
        coachings.record(by, UUID.randomUUID(), worker, day, TaskKind.SERVE, words, task);
    }

    /// The listener hears of it after a commit, which a test does not reach.
    private void returned(String reason) {
        var task = scenes.plan(cast.lu, Stage.wanted().of(TaskKind.SERVE).to(li));
        tasks.accept(li, task, Stage.key());
        tasks.report(li, task, Stage.report(Outcome.NOT_FOUND, "没有见到"));
        var command = Stage.key();
        tasks.returnWith(cast.wei, task, command, reason);
        var it = new TaskReturned(task, Stage.key(), "", Cast.PINGXIANG, Cast.VILLAGE, command, li.worker());
        walls.within(Wall.ofProgram("training", Cast.PINGXIANG, task.city()), () -> refreshers.propose(it));
    }
}
