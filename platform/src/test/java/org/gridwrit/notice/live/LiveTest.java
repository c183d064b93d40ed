package org.gridwrit.notice.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.gridwrit.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.sync.SyncPhone;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/// 实时动态 What happened is on the screens concerned at once, and on no others.
@TaskTest
class LiveTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Tasks tasks;

    @Autowired
    Consoles consoles;

    @Autowired
    Signals signals;

    @Autowired
    EarStore ears;

    @Autowired
    JsonMapper json;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    JdbcClient program;

    final Cast cast = new Cast();

    /// Other tests tell much in what is one moment to the clock of the tests; whoever missed too much is told so.
    @BeforeEach
    void nothingHasHappened() {
        jdbc.sql("delete from notice.signal").update();
    }

    @Test
    void aReportIsToldToItsCourtAndItsTownshipAndToNobodyElse() throws Exception {
        var task = scenes.accepted(cast);
        var here = List.of(open(cast.wei), open(cast.above), open(cast.huang));
        var elsewhere = List.of(open(cast.elsewhere), open(cast.farTownship));

        tasks.report(cast.li, task, Stage.report(Outcome.FOUND, "在家，本人接谈"));

        for (var it : here) awaitTold(it, "REPORT", task);
        assertThat(told(here.getFirst())).doesNotContain("黄某", "在家", "李", "北大路");
        for (var it : elsewhere) assertThat(told(it)).doesNotContain("came");
    }

    @Test
    void alarmsRefusalsReturnsAndSightingsAreToldToo() throws Exception {
        var court = open(cast.wei);
        var alarm = SyncPhone.fact("SAFETY", scenes.accepted(cast));
        assertThat(new SyncPhone(mvc, cast.li).answer(alarm)).isEqualTo("STORED");
        var recused = scenes.recused(cast);
        var returned = scenes.returned(cast);
        var watched = scenes.plan(
                Stage.program(), Stage.wanted().of(TaskKind.FIND_PERSON).to(cast.li));
        jdbc.sql("update task.task set kind = 'WATCH' where city_code = ? and id = ?")
                .params(watched.city(), watched.uuid())
                .update();
        tasks.report(cast.li, watched, Stage.report(Outcome.FOUND, "在集市"));

        awaitTold(
                court,
                "ALARM",
                new Id("451400", java.util.UUID.fromString(alarm.path("id").asString())));
        awaitTold(court, "RECUSAL", recused);
        awaitTold(court, "RETURNED", returned);
        awaitTold(court, "SIGHTING", watched);
    }

    @Test
    void aBatchIsToldOnceWithHowManyItIs() throws Exception {
        var court = open(cast.wei);
        var wanted = List.of(
                Stage.wanted().to(cast.li).task(), Stage.wanted().to(cast.nong).task());

        tasks.plan(cast.lu, Cast.CHONGZUO, wanted);

        await().untilAsserted(() -> assertThat(told(court)).contains("\"kind\":\"TASK\",\"things\":2"));
        assertThat(told(court).split("event:came", -1)).hasSize(2);
    }

    @Test
    void whoeverWasCutOffHearsTheRestAndWhatWasToldAgainOnce() throws Exception {
        var before = scenes.reported(cast);
        var first = open(cast.wei);
        var heard = scenes.reported(cast);
        awaitTold(first, "REPORT", heard);
        var last =
                told(first).lines().filter(it -> it.startsWith("id:")).toList().getLast();
        var missed = scenes.reported(cast);
        await().untilAsserted(() -> assertThat(signalsOf(missed)).isEqualTo(1));

        var again = mvc.perform(request(cast.wei).header("Last-Event-ID", last.substring(3)))
                .andReturn()
                .getResponse();

        awaitTold(again, "REPORT", missed);
        assertThat(signalsOf(before)).isEqualTo(1);
        signals.tell(List.of(Signal.of(NoticeKind.ALARM, missed, missed.uuid(), "桂1481", Cast.VILLAGE, null)));
        signals.tell(List.of(Signal.of(NoticeKind.ALARM, missed, missed.uuid(), "桂1481", Cast.VILLAGE, null)));
        assertThat(signalsOf(missed)).isEqualTo(2);
    }

    @Test
    void whatIsTooLongAgoIsNotToldOneByOne() throws Exception {
        var answer = mvc.perform(request(cast.wei).param("after", "01900000-0000-7000-8000-000000000000"))
                .andReturn()
                .getResponse();

        await().untilAsserted(() -> assertThat(told(answer)).contains("event:missed"));
    }

    @Test
    void anotherInstanceHearsItFromTheDatabase() {
        var heard = new CopyOnWriteArrayList<Signal>();
        var ear = new Ear(ears, json);
        try {
            ear.listen(collecting(heard));
            var task = scenes.reported(cast);

            await().untilAsserted(() ->
                    assertThat(heard).anySatisfy(it -> assertThat(it.subject()).isEqualTo(task)));
        } finally {
            ear.close();
        }
    }

    @Test
    void aConnectionThatBreaksIsMadeAnewAndPagesAskForWhatTheyMissed() throws Exception {
        var console = mvc.perform(request(cast.wei)).andReturn();
        assertThat(program.sql("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                 where application_name = 'gridwrit-live' and datname = current_database()
                """).query(Integer.class).single()).isPositive();

        console.getAsyncResult(20_000);

        var next = open(cast.wei);
        awaitTold(next, "REPORT", scenes.reported(cast));
    }

    @Test
    void aProgramThatIsStoppedLetsPagesGoAndListensAgainWhenItIsStarted() throws Exception {
        var console = mvc.perform(request(cast.wei)).andReturn();

        consoles.stop();
        console.getAsyncResult(10_000);
        consoles.start();

        var again = open(cast.wei);
        awaitTold(again, "REPORT", scenes.reported(cast));
    }

    @Test
    void aSessionThatIsOverIsToldNothingMore() throws Exception {
        var account = org.gridwrit.identity.Cast.open(accounts, "live-" + Stage.key(), Role.OFFICER);
        var open = mvc.perform(get("/live")
                        .accept(MediaType.TEXT_EVENT_STREAM)
                        .with(org.gridwrit.identity.Cast.signedIn(account, Role.OFFICER)))
                .andReturn();
        consoles.beat();
        await().untilAsserted(() -> assertThat(told(open.getResponse())).contains("\n:\n"));

        jdbc.sql("update identity.session set ended_at = now(), end_reason = 'REMOTE' where id = ?")
                .param(account)
                .update();
        consoles.beat();

        open.getAsyncResult(10_000);
        scenes.reported(cast);
        assertThat(told(open.getResponse())).doesNotContain("came");
    }

    private MockHttpServletResponse open(Actor who) throws Exception {
        return mvc.perform(request(who)).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder request(Actor who) {
        return as(who, get("/live").accept(MediaType.TEXT_EVENT_STREAM));
    }

    private static void awaitTold(MockHttpServletResponse console, String kind, Id subject) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(told(console))
                        .contains("\"kind\":\"" + kind + "\",\"subject\":\"" + subject + "\""));
    }

    private static String told(MockHttpServletResponse console) {
        return new String(requireNonNull(console.getContentAsByteArray()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private int signalsOf(Id subject) {
        return jdbc.sql("select count(*) from notice.signal where city_code = ? and subject = ? and kind <> 'TASK'")
                .params(subject.city(), subject.toString())
                .query(Integer.class)
                .single();
    }

    private static Ear.Hearer collecting(List<Signal> heard) {
        return new Ear.Hearer() {
            @Override
            public void hear(Signal signal) {
                heard.add(signal);
            }

            @Override
            public void lost() {}
        };
    }
}
