package org.gridwrit.task.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.casefile.timeline.Part.ALARM;
import static org.gridwrit.casefile.timeline.Part.CASE;
import static org.gridwrit.casefile.timeline.Part.CLUE;
import static org.gridwrit.casefile.timeline.Part.HOLD;
import static org.gridwrit.casefile.timeline.Part.LOOK;
import static org.gridwrit.casefile.timeline.Part.RECUSAL;
import static org.gridwrit.casefile.timeline.Part.VISIT;
import static org.gridwrit.casefile.timeline.Part.WATCH;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractStringAssert;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Timelines;
import org.gridwrit.retention.Holds;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Clue;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.alarm.Alarms;
import org.gridwrit.task.alarm.NewAlarm;
import org.gridwrit.task.watch.Watches;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// 一案一档: whatever happened in a case stands in one line of time, and nothing of it goes away.
@TaskTest
@Transactional
class TimelineTest {
    /// What everything in these tests comes to.
    private static final Set<Part> HAPPENED =
            EnumSet.of(Part.CASE, Part.TASK, Part.VISIT, Part.RECUSAL, Part.WATCH, Part.ALARM, Part.HOLD, Part.LOOK);

    @Autowired
    MockMvc mvc;

    @Autowired
    Timelines timelines;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Watches watches;

    @Autowired
    Alarms alarms;

    @Autowired
    Holds holds;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    Id casefile;
    Id task;

    @BeforeEach
    void aCaseWithATask() {
        casefile = file(200_00, "1");
        task = plan(TaskKind.FIND_PERSON, cast.li);
    }

    @AfterEach
    void noon() {
        clock.reset();
    }

    @Test
    void everythingThatHappenedStandsInOneLineTheLatestFirst() {
        everything();
        cases.look(cast.lu, casefile);

        var found = all(cast.wei, null);
        assertThat(found).extracting(Entry::part).contains(CASE, Part.TASK, VISIT, RECUSAL, WATCH, ALARM, HOLD, LOOK);
        assertThat(found).extracting(it -> it.moment().at()).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(found).extracting(Entry::moment).doesNotHaveDuplicates();
        page(cast.wei, "/console/cases/" + casefile)
                .contains("韦法官", "凭祥市", "法律保全", "网格员求助", "申请行踪关注", "回避", "查阅案件", "有货车一辆");
        page(cast.wei, "/console/cases/" + casefile + "/timeline?language=en")
                .contains("A worker called for help", "Watch asked for", "Visits and reports");
    }

    @Test
    void eachKindIsShownAloneAndAllOfThemTogetherAreEverything() {
        everything();
        var others =
                all(cast.wei, null).stream().filter(it -> it.part() != LOOK).toList();

        var narrowed = new ArrayList<Entry>();
        for (var part : Part.values()) {
            var found = all(cast.wei, part);
            if (part == CLUE) assertThat(found).extracting(Entry::part).containsExactly(VISIT);
            else assertThat(found).as(part.name()).extracting(Entry::part).allMatch(part::equals);
            if (HAPPENED.contains(part)) assertThat(found).as(part.name()).isNotEmpty();
            if (part != CLUE && part != LOOK) narrowed.addAll(found);
        }
        assertThat(narrowed).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void aCorrectionAndAReportThatWasMadeAnewStayVisible() {
        tasks.accept(cast.li, task, Stage.key());
        report(task, cast.li, Outcome.MOVED_AWAY, "邻居说搬走了", null);
        later();
        report(task, cast.li, Outcome.FOUND, "又回来了，在家", null);
        later();
        file(300_00, "1");

        assertThat(all(cast.wei, VISIT))
                .extracting(Entry::marks)
                .containsExactly(List.of(), List.of("timeline.superseded"));
        assertThat(all(cast.wei, CASE)).anySatisfy(it -> {
            assertThat(it.marks()).containsExactly("timeline.correction");
            assertThat(it.said().toString()).contains("200.00", "300.00");
        });
        page(cast.wei, "/console/cases/" + casefile).contains("邻居说搬走了", "又回来了，在家", "此后另有反馈", "更正标的额");
    }

    @Test
    void aLongTimelinePagesByKeyWithoutGapOrRepetition() {
        var kinds = EnumSet.complementOf(EnumSet.of(TaskKind.WATCH)).toArray(TaskKind[]::new);
        for (int i = 0; i < 130; i++) {
            if (i % 3 == 0) later(); // some at the very same moment
            tasks.accept(cast.li, plan(kinds[i % kinds.length], cast.li), Stage.key());
            if (i % 10 == 0) cases.look(cast.lu, casefile);
        }
        var seen = new ArrayList<Entry>();
        @Nullable String after = null;
        int pages = 0;
        do {
            var page = timelines.look(cast.wei, casefile, null, after).entries();
            seen.addAll(page.rows());
            after = page.next();
            pages++;
        } while (after != null);

        assertThat(pages).isGreaterThan(5);
        assertThat(seen).extracting(Entry::moment).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(it -> it.part() == Part.TASK)).hasSize(261);
        assertThat(seen.stream().filter(it -> it.part() == LOOK && it.who().equals("陆书记员")))
                .hasSize(13);
    }

    @Test
    void anotherCourtSeesNothingOfItAndALiaisonNotWhoLooked() {
        everything();
        cases.look(cast.wei, casefile);
        assertThatThrownBy(() -> timelines.look(cast.elsewhere, casefile, null, null))
                .hasMessage("casefile.unknown");
        for (var actor : List.of(cast.li, cast.huang, cast.committee, cast.admin)) {
            assertThatThrownBy(() -> timelines.look(actor, casefile, null, null))
                    .hasMessage("access.role");
        }
        assertThat(all(cast.lu, null))
                .extracting(Entry::part)
                .doesNotContain(LOOK)
                .contains(VISIT);
        assertThat(all(cast.above, LOOK)).isNotEmpty();
    }

    @Test
    void whyNothingHappenedNamesEveryAttemptAndTheNextLawfulStep() {
        tasks.accept(cast.li, task, Stage.key());
        report(task, cast.li, Outcome.NOT_FOUND, "门锁着", null);
        tasks.confirm(cast.wei, task, Stage.key(), standing(task));
        page(cast.wei, "/console/cases/" + casefile + "/standstill").contains("门锁着", "一次未找到", "黄某");

        var again = plan(TaskKind.FIND_PERSON, cast.nong);
        tasks.accept(cast.nong, again, Stage.key());
        report(again, cast.nong, Outcome.NOT_FOUND, "仍无人应门", null);
        tasks.confirm(cast.wei, again, Stage.key(), standing(again));
        page(cast.lu, "/console/cases/" + casefile + "/standstill")
                .contains("门锁着", "仍无人应门", "两次未找到", "第二百五十二条", "已尝试 2 次");

        plan(TaskKind.SERVE, null);
        page(cast.wei, "/console/cases/" + casefile + "/standstill?language=en")
                .contains("Nobody is on duty in the grid", "Six months were over on 2026-09-04", "art. 237");
        assertThat(send(cast.elsewhere, "/console/cases/" + casefile + "/standstill"))
                .hasStatus(404);
    }

    private void everything() {
        tasks.accept(cast.li, task, Stage.key());
        later();
        report(task, cast.li, Outcome.PROPERTY_FOUND, "院内", new Clue(ClueKind.VEHICLE, "有货车一辆"));
        later();
        tasks.recuse(cast.nong, plan(TaskKind.PERSUADE, cast.nong), Stage.key(), "是我表弟");
        later();
        watches.ask(cast.wei, task, LocalDate.of(2026, 12, 10), "拟采取强制措施");
        later();
        alarms.raise(cast.li, new NewAlarm(Stage.key(), task, "被围堵", null, null), clock.instant());
        later();
        holds.place(
                cast.president,
                Holds.Wanted.ofCase(casefile.uuid(), "（2026）桂1481执1号", "检察监督调阅", LocalDate.of(2027, 1, 1)));
        later();
    }

    private List<Entry> all(Actor actor, @Nullable Part part) {
        return timelines.look(actor, casefile, part, null).entries().rows();
    }

    private void report(Id of, Actor who, Outcome outcome, String words, @Nullable Clue clue) {
        tasks.report(who, of, new Report(Stage.key(), outcome, words, clue, null, clock.instant()));
    }

    private UUID standing(Id of) {
        return scenes.jdbc()
                .sql("select id from task.report where task_id = ?")
                .param(of.uuid())
                .query(UUID.class)
                .single();
    }

    private void later() {
        clock.turn(Duration.ofSeconds(1));
    }

    private Id file(long fen, String number) {
        var wanted = new NewCase(
                CaseNumber.parse("（2026）" + Cast.PINGXIANG + "执" + number + "号"),
                LocalDate.of(2026, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(fen),
                List.of(new NewParty("陈芳", IdKind.NONE, null, "广西凭祥市凭祥镇北大路12号", null)),
                List.of(new NewParty("黄某", IdKind.NONE, null, "广西凭祥市凭祥镇北大路13号", null)));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(wanted))
                .getFirst()
                .casefile();
    }

    private Id plan(TaskKind kind, @Nullable Actor worker) {
        return scenes.plan(
                cast.lu,
                new Stage.Wanted(
                        casefile.uuid(),
                        Stage.key(),
                        new byte[] {1},
                        kind,
                        Cast.PINGXIANG,
                        worker == null ? null : worker.worker()));
    }

    private AbstractStringAssert<?> page(Actor actor, String path) {
        var answer = send(actor, path);
        assertThat(answer).as(path).hasStatusOk();
        return assertThat(answer).bodyText().doesNotContain("??");
    }

    private MvcTestResult send(Actor actor, String path) {
        return MockMvcTester.create(mvc)
                .perform(get(path)
                        .requestAttr(Actor.class.getName(), actor)
                        .with(user(actor.name()).roles(actor.role().name()))
                        .with(csrf()));
    }
}
