package org.gridwrit.task.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.retention.Erasure;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.SightingUnanswered;
import org.gridwrit.task.Stage;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskReported;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.watch.Watches;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
class DeskTest {
    @Autowired
    Desk desk;

    @Autowired
    Watches watches;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    @Autowired
    Walls walls;

    @Autowired
    ApplicationEvents events;

    @Autowired
    MockMvc mvc;

    @Autowired
    DeskTimeline timeline;

    @Autowired
    Erasure erasure;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Id task;

    @BeforeEach
    void watch() {
        var source = scenes.accepted(cast);
        var watch = watches.ask(cast.wei, source, Times.today(clock).plusDays(30), "多次走访未遇");
        watches.approve(cast.president, watch);
        task = Objects.requireNonNull(watches.list(cast.wei, false, null).rows().stream()
                .filter(it -> it.id().equals(watch))
                .findFirst()
                .orElseThrow()
                .taskId());
        tasks.dispatch(cast.huang, task, Stage.key(), cast.li.worker());
        tasks.accept(cast.li, task, Stage.key());
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    @DisplayName("看到的人立即到值班台，从法院得知起计时；谁应答、几分钟、做了什么都记录")
    void aSightingIsAnsweredAgainstTheClock() {
        var id = seen();
        assertThat(sighting(id).answerBy()).isEqualTo(clock.instant().plus(Duration.ofMinutes(Desk.MINUTES)));
        assertThatThrownBy(() -> desk.done(cast.lu, id, "到场")).hasMessage("desk.unanswered");
        clock.turn(Duration.ofSeconds(301));
        desk.acknowledge(cast.lu, id);
        clock.turn(Duration.ofMinutes(9));
        desk.acknowledge(cast.wei, id);
        assertThat(sighting(id).answered()).extracting(Sighting.Taken::by).isEqualTo("陆书记员");
        assertThat(sighting(id).minutes(clock.instant())).isEqualTo(6);
        assertThatThrownBy(() -> desk.done(cast.wei, id, " ")).hasMessage("desk.words-missing");
        desk.done(cast.wei, id, "到场找到本人");
        assertThatThrownBy(() -> desk.done(cast.lu, id, "另写一遍")).hasMessage("desk.done");
    }

    @Test
    @DisplayName("逾时无人应答的报告院领导，只报告一次；应答过的不报告")
    void whatNobodyAnswersGoesToThePresidentOnce() {
        desk.set(cast.president, 5);
        var late = seen();
        var answered = seen();
        desk.acknowledge(cast.wei, answered);
        clock.turn(Duration.ofMinutes(5));
        assertThat(escalate()).isZero();
        clock.turn(Duration.ofSeconds(1));
        assertThat(escalate()).isEqualTo(1);
        assertThat(escalate()).isZero();
        assertThat(events.stream(SightingUnanswered.class).map(SightingUnanswered::sighting))
                .containsExactly(late.uuid());
        assertThat(sighting(late).overdue(clock.instant())).isTrue();
    }

    @Test
    @DisplayName("同一反馈听到两次也是一条；不是行踪关注的、没有看到的不到值班台；别的法院看不到")
    void onlyWhatAWatchSawComesToItsCourt() {
        var id = seen();
        desk.came(told(id.uuid(), TaskKind.WATCH, Outcome.FOUND));
        desk.came(told(UUID.randomUUID(), TaskKind.FIND_PERSON, Outcome.FOUND));
        desk.came(told(UUID.randomUUID(), TaskKind.WATCH, Outcome.NOT_FOUND));
        assertThat(desk.list(cast.wei, false).stream().filter(it -> it.taskId().equals(task)))
                .hasSize(1);
        assertThat(desk.list(cast.elsewhere, false)).isEmpty();
        assertThatThrownBy(() -> desk.acknowledge(cast.elsewhere, id)).hasMessage("desk.unknown");
    }

    @Test
    @DisplayName("应答时限由院领导或联络员设定，承办人不能")
    void theTimeToAnswerIsSetByWhoeverAnswersForTheDesk() {
        assertThatThrownBy(() -> desk.set(cast.wei, 10)).hasMessage("access.role");
        assertThatThrownBy(() -> desk.set(cast.president, 0)).hasMessage("desk.minutes");
        assertThatThrownBy(() -> desk.set(cast.president, 241)).hasMessage("desk.minutes");
        desk.set(cast.lu, 240);
        assertThat(desk.minutes(cast.wei)).isEqualTo(240);
    }

    @Test
    @DisplayName("值班台页面显示看到的情况、剩余时间和“我来处理”，我的一天有卡片")
    void theDeskIsAPage() throws Exception {
        seen();
        mvc.perform(as(cast.wei, get("/console/desk")))
                .andExpect(content()
                        .string(allOf(containsString("刚刚在村口"), containsString("我来处理"), containsString("live-news"))));
        mvc.perform(as(cast.wei, get("/console/day"))).andExpect(content().string(containsString("行踪线索待应答")));
    }

    @Test
    @DisplayName("案件经过里有看到的情况、谁在几分钟后应答、怎样处置；行踪关注最后一天后第三十天还在，再过一天全部清除，审批记录留下")
    void theTimelineHasItUntilItGoes() {
        var id = seen();
        clock.turn(Duration.ofSeconds(301));
        desk.acknowledge(cast.lu, id);
        desk.done(cast.wei, id, "到场找到本人");
        var casefile = sighting(id).casefile();
        assertThat(told(casefile))
                .containsExactlyInAnyOrder(
                        "timeline.sighting.came", "timeline.sighting.answered", "timeline.sighting.done");
        assertThat(timeline(casefile).getLast().said()).containsExactly(Said.words("刚刚在村口"));
        assertThat(timeline.before(cast.elsewhere, casefile, Set.of(Part.WATCH), Moment.END, 50))
                .isEmpty();

        clock.turn(Duration.ofDays(60));
        erasure.goOn();
        assertThat(told(casefile)).hasSize(3);
        clock.turn(Duration.ofDays(1));
        erasure.goOn();
        assertThat(told(casefile)).isEmpty();
        assertThat(desk.list(cast.wei, false)).noneMatch(it -> it.id().equals(id));
        assertThat(words(id)).isEmpty();
        assertThat(watches.list(cast.wei, false, null).rows()).anyMatch(it -> task.equals(it.taskId()));
    }

    @Test
    @DisplayName("逾时无人应答的，经过里写明已报告院领导，应答写明逾时")
    void thatItWasLateStandsInTheTimeline() {
        var id = seen();
        clock.turn(Duration.ofMinutes(16));
        assertThat(escalate()).isEqualTo(1);
        desk.acknowledge(cast.wei, id);
        assertThat(told(sighting(id).casefile()))
                .containsExactlyInAnyOrder(
                        "timeline.sighting.came", "timeline.sighting.escalated", "timeline.sighting.late");
    }

    @Test
    @DisplayName("审计看到每一次行踪关注：谁申请、谁批准、到哪天、几次线索、几次逾时；看不到是谁、为什么、在哪里")
    void auditorsSeeTheWatch() throws Exception {
        var late = seen();
        clock.turn(Duration.ofMinutes(16));
        desk.acknowledge(cast.wei, late);
        seen();
        var auditor = new Actor(UUID.randomUUID(), "罗审计", Role.AUDITOR, Cast.CHONGZUO, new Scope.None());
        var other = new Actor(UUID.randomUUID(), "外市审计", Role.AUDITOR, Cast.NANNING, new Scope.None());
        mvc.perform(as(auditor, get("/audit/watches")))
                .andExpect(content()
                        .string(allOf(
                                containsString("韦法官"),
                                containsString("梁院长"),
                                containsString("data-label=\"逾时应答\">1<"))))
                .andExpect(content().string(not(anyOf(containsString("多次走访未遇"), containsString("刚刚在村口")))));
        mvc.perform(as(other, get("/audit/watches"))).andExpect(content().string(not(containsString("韦法官"))));
    }

    @Test
    @DisplayName("高级法院看到全区的行踪关注和行踪线索，不只是所在城市的")
    void theHighCourtSeesTheRegion() {
        var id = seen();
        var high = new Actor(UUID.randomUUID(), "高院院长", Role.PRESIDENT, Cast.NANNING, new Scope.OfCourt("桂"));
        assertThat(desk.list(high, false)).anyMatch(it -> it.id().equals(id));
        assertThat(watches.list(high, false, null).rows()).anyMatch(it -> task.equals(it.taskId()));
    }

    private List<String> told(Id casefile) {
        return timeline(casefile).stream()
                .map(it -> ((Said.Known) it.title()).key())
                .toList();
    }

    private List<Entry> timeline(Id casefile) {
        return timeline.before(cast.wei, casefile, Set.of(Part.WATCH), Moment.END, 50);
    }

    private String words(Id report) {
        return jdbc.sql("select words from task.report where city_code = ? and id = ?")
                .params(report.city(), report.uuid())
                .query(String.class)
                .single();
    }

    private Id seen() {
        var report = Stage.report(Outcome.FOUND, "刚刚在村口");
        tasks.report(cast.li, task, report);
        desk.came(told(report.id(), TaskKind.WATCH, Outcome.FOUND));
        return new Id(task.city(), report.id());
    }

    private TaskReported told(UUID report, TaskKind kind, Outcome outcome) {
        return new TaskReported(
                task,
                UUID.randomUUID(),
                "",
                Cast.PINGXIANG,
                Cast.VILLAGE,
                kind,
                report,
                outcome,
                State.REPORTED,
                java.time.Instant.now());
    }

    private int escalate() {
        return walls.within(Wall.throughCourts("desk", Cast.CHONGZUO), () -> desk.escalate(Cast.CHONGZUO, 100));
    }

    private Sighting sighting(Id id) {
        return desk.list(cast.wei, false).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
