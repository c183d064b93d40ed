package org.gridwrit.task.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.task.TurnedClock.NOON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.day.Card;
import org.gridwrit.casefile.day.CardSource;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskFilter;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// 我的一天: each count is that of the list it opens, of one's own court and nobody else's.
@TaskTest
@Transactional
class DayTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    List<CardSource> sources;

    @Autowired
    Walls walls;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    /// Of which no other test has tasks.
    private static final String COURT = "桂1425";

    final Cast cast = new Cast();
    final Actor officer = new Actor(Stage.key(), "农法官", Role.OFFICER, Cast.CHONGZUO, new Scope.OfCourt(COURT));

    final Actor liaison = new Actor(Stage.key(), "农书记员", Role.LIAISON, Cast.CHONGZUO, new Scope.OfCourt(COURT));

    @AfterEach
    void noon() {
        clock.reset();
    }

    @Test
    void whatWaitsIsCountedForTheOwnCourtOnly() {
        var others = counts(cast.elsewhere, NOON);
        clock.turn(Duration.ofMinutes(1));
        reported();
        clock.turn(Duration.ofSeconds(1));
        var since = clock.instant();
        clock.turn(Duration.ofMinutes(1));
        reported();
        dispatched();
        plan(null);
        tasks.recuse(cast.li, dispatched(), Stage.key(), "是我表弟");

        // A recusal leaves one to dispatch anew.
        assertThat(counts(officer, since))
                .containsEntry("ANSWER", 2)
                .containsEntry("DISPATCH", 2)
                .containsEntry("REPORTED", 1)
                .containsEntry("RECUSED", 1)
                .containsEntry("DUE", 0);
        assertThat(counts(cast.elsewhere, NOON)).isEqualTo(others);
        assertThat(listed(TaskFilter.Group.ANSWER, null)).isEqualTo(2);
        assertThat(listed(TaskFilter.Group.DISPATCH, null)).isEqualTo(2);
        assertThat(listed(TaskFilter.Group.ANSWER, since)).isEqualTo(1);
        assertThat(listed(TaskFilter.Group.RECUSED, since)).isEqualTo(1);
    }

    @Test
    void whatIsDueTodayRunsOutAndWhatIsDueTomorrowDoesNotYet() {
        var due = lists.named(officer, dispatched()).dueOn();
        reported();
        clock.turn(Duration.ofDays(9));
        assertThat(due).isEqualTo("2026-12-03");
        assertThat(counts(officer, NOON)).containsEntry("DUE", 0);
        clock.turn(Duration.ofDays(1));
        assertThat(counts(officer, NOON)).containsEntry("DUE", 1);
    }

    @Test
    void nobodyIsCountedBeyondWhatMatters() {
        for (int i = 0; i < Card.MOST + 3; i++) plan(null);
        assertThat(counts(officer, NOON)).containsEntry("DISPATCH", Card.MOST);
        assertThat(page(liaison)).contains("99+");
    }

    @Test
    void theDayBeginsWithWhatIsNewSinceTheLastLook() {
        page(officer);
        clock.turn(Duration.ofHours(2));
        reported();
        assertThat(page(officer))
                .contains("上次查看：11-23 12:00", "反馈待确认", "/console/tasks?group=ANSWER", "since=2026-11-23T04:00:00Z");
        clock.turn(Duration.ofMinutes(5));
        assertThat(page(officer)).contains("上次查看：11-23 12:00");
        assertThat(page(cast.president)).contains("投诉建议待答复", "行踪关注待批准");
        assertThat(page(cast.lu)).doesNotContain("投诉建议待答复", "行踪关注待批准").contains("疑难地址待确定");
    }

    private int listed(TaskFilter.Group group, @Nullable Instant since) {
        return lists.list(officer, new TaskFilter(group, null, null, since), null)
                .rows()
                .size();
    }

    private Id plan(@Nullable Actor worker) {
        return scenes.plan(officer, Stage.wanted().by(COURT).to(worker));
    }

    private Id dispatched() {
        return plan(cast.li);
    }

    private void reported() {
        var task = dispatched();
        tasks.accept(cast.li, task, Stage.key());
        tasks.report(cast.li, task, new Report(Stage.key(), Outcome.NOT_FOUND, "", null, null, clock.instant()));
    }

    private String page(Actor actor) {
        var answer = MockMvcTester.create(mvc)
                .perform(get("/console/day")
                        .requestAttr(Actor.class.getName(), actor)
                        .with(user(actor.name()).roles(actor.role().name())));
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().doesNotContain("??");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Map<String, Integer> counts(Actor actor, Instant since) {
        var counts = new TreeMap<String, Integer>();
        walls.within(
                Wall.of(actor),
                () -> sources.stream()
                        .flatMap(it -> it.of(actor, since).stream())
                        .forEach((Card it) -> counts.put(it.key(), it.count())));
        return counts;
    }
}
