package org.gridwrit.notice;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.gridwrit.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseAssigned;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.NewAccount;
import org.gridwrit.settlement.InstalmentDue;
import org.gridwrit.settlement.InstalmentDue.When;
import org.gridwrit.settlement.SettlementPerformed;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.statistics.FiguresDiffered;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.question.Questions;
import org.gridwrit.task.question.Thanks;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// 通知 Everybody is told once of what concerns them, and of nothing else.
@TaskTest
class InboxTest {
    private static final AtomicInteger COURTS = new AtomicInteger(49);

    @Autowired
    MockMvc mvc;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Tasks tasks;

    @Autowired
    Questions questions;

    @Autowired
    Thanks thanks;

    @Autowired
    Notices notices;

    @Autowired
    Habits habits;

    @Autowired
    Addressees addressees;

    @Autowired
    Accounts accounts;

    @Autowired
    TurnedClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    final String court = "桂14" + COURTS.incrementAndGet();
    Actor li = cast.li;
    Actor wei = cast.wei;
    Actor lu = cast.lu;

    /// A court and a worker of this test's own: others leave notices behind.
    @BeforeEach
    void people() {
        wei = open("韦法官", Role.OFFICER, null);
        lu = open("陆书记员", Role.LIAISON, null);
        li = open("李", Role.WORKER, UUID.randomUUID());
    }

    @Test
    void aWorkerIsToldOfTasksAndAnOfficerOfReports() {
        var task = asked(li);
        awaitTold(li, "TASK", task);
        assertThat(notices.unread(wei)).isZero();

        tasks.accept(li, task, Stage.key());
        tasks.report(li, task, Stage.found());

        awaitTold(wei, "REPORT", task);
        assertThat(told(wei).getFirst().caseNumber()).contains(court);
        assertThat(notices.unread(lu)).as("reports are for officers").isZero();

        tasks.returnWith(wei, task, Stage.key(), "请写明时间");
        awaitTold(li, "RETURNED", task);
    }

    @Test
    void questionsAndThanksReachTheWorkerAndAnswersTheOfficer() {
        var task = asked(li);
        tasks.accept(li, task, Stage.key());
        tasks.report(li, task, Stage.found());
        var question = Stage.key();

        questions.ask(wei, task, question, "家中还有谁同住？");
        awaitTold(li, "QUESTION", task);
        questions.answer(li, task, question, "母亲同住");
        awaitTold(wei, "ANSWER", task);
        thanks.give(wei, task);
        awaitTold(li, "THANKS", task);
    }

    @Test
    void theOfficerOfTheCaseIsToldAndNotTheOthers() {
        var other = open("黄法官", Role.OFFICER, null);
        var task = asked(li);
        jdbc.sql("""
                insert into casefile.casefile (city_code, id, court_code, number, filed_on, officer, cause, amount_fen,
                  applicants, debtors, names, grams, state, created_at, changed_at)
                select city_code, case_id, court_code, case_number || id, now(), '黄法官', '', 0, '', '', '', '{}', 'FILED',
                       now(), now()
                  from task.task where city_code = ? and id = ?
                """).params(task.city(), task.uuid()).update();

        tasks.accept(li, task, Stage.key());
        tasks.report(li, task, Stage.found());

        awaitTold(other, "REPORT", task);
        assertThat(notices.unread(wei)).isZero();
    }

    @Test
    void anOfficerIsToldOfCasesOnceForABatchAndNotOfWhatTheyTook() {
        var other = open("黄法官", Role.OFFICER, null);
        var batch = UUID.randomUUID();
        for (int i = 0; i < 3; i++) assigned("黄法官", batch);
        await().untilAsserted(() -> assertThat(told(other))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(NoticeKind.CASE))
                .satisfies(it -> assertThat(Ways.to(other, it)).isEqualTo("/console")));

        clock.turn(Duration.ofMillis(5));
        var one = assigned("黄法官", null);
        await().untilAsserted(() -> assertThat(told(other)).hasSize(2));
        assertThat(Ways.to(other, told(other).getFirst())).isEqualTo("/console/cases/" + one);
        assigned("韦法官", null);
        assertThat(notices.unread(wei)).as("韦法官自己办的").isZero();
    }

    private Id assigned(String officer, @Nullable UUID batch) {
        var id = new Id(Cast.CHONGZUO, UUID.randomUUID());
        var thing = batch == null ? UUID.randomUUID() : batch;
        transaction.executeWithoutResult(_ -> events.publishEvent(
                new CaseAssigned(id, "（2026）" + court + "执7号", court, officer, batch, thing, wei.account())));
        return id;
    }

    @Test
    @DisplayName("和解分期将到期、逾期各通知一次，到期当日不再通知；履行完毕时提示结案")
    void anInstalmentIsToldWhenItComesAndWhenItIsLate() {
        var id = new Id(Cast.CHONGZUO, UUID.randomUUID());
        for (var when : new When[] {When.SOON, When.TODAY, When.LATE, When.LATE}) {
            publish(new InstalmentDue(
                    id,
                    UUID.randomUUID(),
                    "（2026）" + court + "执8号",
                    court,
                    1,
                    1,
                    when,
                    Times.today(clock),
                    new Fen(100)));
        }
        await().untilAsserted(() -> assertThat(told(wei)).hasSize(2));
        publish(new SettlementPerformed(
                id,
                UUID.randomUUID(),
                "（2026）" + court + "执8号",
                court,
                new Fen(100),
                Fen.ZERO,
                Times.today(clock),
                null,
                "陆书记员"));
        await().untilAsserted(() -> assertThat(told(wei)).hasSize(3));
        assertThat(told(wei)).allSatisfy(it -> {
            assertThat(it.kind()).isEqualTo(NoticeKind.SETTLEMENT);
            assertThat(it.subject()).isEqualTo(id);
            assertThat(Ways.to(wei, it)).isEqualTo("/console/settlements/" + id);
        });
    }

    /// 统计核对 Once a day, however often it is looked.
    @Test
    void administratorsAreToldThatFiguresAreNotTheirLists() {
        var administrator = open("管理员", Role.ADMINISTRATOR, null);
        var at = clock.instant();
        publish(new FiguresDiffered(Cast.CHONGZUO, at, 3));
        publish(new FiguresDiffered(Cast.CHONGZUO, at.plusSeconds(1), 3));
        await().untilAsserted(() -> assertThat(told(administrator))
                .singleElement()
                .satisfies(it -> assertThat(it.kind()).isEqualTo(NoticeKind.FIGURES)));
        assertThat(told(wei)).isEmpty();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    @Test
    void manyTasksOfOneBatchAreOneNotice() {
        var wanted = List.of(
                wanted().to(li).task(), wanted().to(li).task(), wanted().to(li).task());

        tasks.plan(lu, Cast.CHONGZUO, wanted);

        await().untilAsserted(() -> assertThat(told(li))
                .singleElement()
                .satisfies(it -> assertThat(it.things()).isEqualTo(3))
                .satisfies(it -> assertThat(it.subject()).isNull()));
    }

    @Test
    void whatIsHeardAgainIsToldOnceAndWhatIsSwitchedOffNotAtAll() {
        var news = News.of(
                NoticeKind.TASK, new Id("451400", UUID.randomUUID()), UUID.randomUUID(), "（2026）" + court + "执1号");
        tell(news);
        tell(news);
        assertThat(told(li)).hasSize(1);

        habits.keep(li, with(Map.of(NoticeKind.TASK, Set.of())));
        tell(News.of(NoticeKind.TASK, new Id("451400", UUID.randomUUID()), UUID.randomUUID(), null));

        assertThat(told(li)).hasSize(1);
        assertThatThrownBy(() -> habits.keep(wei, with(Map.of(NoticeKind.ALARM, Set.of()))))
                .hasMessage("notice.alarm-off");
    }

    @Test
    void readingOneLeadsToItAndReadingAllLeavesWhatCameSince() throws Exception {
        var first = asked(li);
        awaitTold(li, "TASK", first);
        var page =
                mvc.perform(as(li, get("/notices"))).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("您有一项新任务", court).doesNotContain("??", "黄某");
        var shown = told(li).getFirst().id();
        clock.turn(Duration.ofMillis(5));
        var later = asked(li);
        awaitTold(li, "TASK", later);

        mvc.perform(as(li, post("/notices/reading").param("upTo", shown.toString())));

        assertThat(notices.unread(li)).isEqualTo(1);
        var open = told(li).getFirst();
        var answer = mvc.perform(as(li, post("/notices/" + open.id() + "/reading")))
                .andReturn()
                .getResponse();
        assertThat(answer.getRedirectedUrl()).isEqualTo("/field");
        assertThat(mvc.perform(as(li, get("/notices/unread")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString()
                        .strip())
                .isEmpty();
        assertThatThrownBy(() -> notices.read(wei, open.id())).hasMessage("notice.unknown");
    }

    @Test
    void theEmptyInboxTeachesAndSettingsAreKept() throws Exception {
        assertThat(mvc.perform(as(wei, get("/notices")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("还没有通知", "安全求助", "通知设置");

        mvc.perform(as(
                wei,
                post("/notices/settings")
                        .param("channels", "ALARM.PAGE", "REPORT.SMS", "TASK.SMS")
                        .param("quietFrom", "22:00")
                        .param("quietUntil", "06:30")
                        .param("phone", "138 0000-0000")));

        var kept = habits.of(wei);
        assertThat(kept.phone()).isEqualTo("13800000000");
        assertThat(kept.digest()).isFalse();
        assertThat(kept.channels(NoticeKind.REPORT)).containsExactly(Channel.SMS);
        assertThat(kept.channels(NoticeKind.RECUSAL)).isEmpty();
        assertThat(kept.chosen()).doesNotContainKey(NoticeKind.TASK);
        assertThat(jdbc.sql("select count(*) from notice.habit where phone_sealed::text like '%31333830%'")
                        .query(Integer.class)
                        .single())
                .as("the number in the clear")
                .isZero();
        assertThat(mvc.perform(as(wei, get("/notices/settings")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("13800000000", "22:00")
                .doesNotContain("??");
    }

    private void tell(News news) {
        transaction.executeWithoutResult(
                _ -> notices.tell(news, addressees.named(List.of(li.account(), wei.account()))));
    }

    private static Habit with(Map<NoticeKind, Set<Channel>> chosen) {
        return new Habit(chosen, Hours.OF_THE_HOUSE, true, null);
    }

    private Id asked(Actor worker) {
        return scenes.plan(lu, wanted().to(worker));
    }

    private Stage.Wanted wanted() {
        return Stage.wanted().by(court);
    }

    private List<Notice> told(Actor who) {
        return notices.list(who, false, null).rows();
    }

    private void awaitTold(Actor who, String kind, Id subject) {
        await().untilAsserted(() -> assertThat(told(who))
                .anySatisfy(it -> assertThat(it.kind() + " " + it.subject()).isEqualTo(kind + " " + subject)));
    }

    private Actor open(String name, Role role, @Nullable UUID worker) {
        var login = "inbox-" + UUID.randomUUID();
        accounts.openAll(
                org.gridwrit.identity.Cast.ADMINISTRATOR,
                List.of(new NewAccount(
                        login, name, "x", role, Cast.CHONGZUO, role.ofCourt() ? court : null, null, worker)),
                "hash");
        var account = accounts.actor(login).orElseThrow().account();
        var scope = worker == null ? new Scope.OfCourt(court) : new Scope.OfWorker(requireNonNull(worker));
        return new Actor(account, name, role, Cast.CHONGZUO, scope);
    }
}
