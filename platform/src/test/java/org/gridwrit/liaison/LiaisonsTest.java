package org.gridwrit.liaison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.notice.Notice;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.Notices;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.VisitContacts;
import org.gridwrit.task.VisitContacts.Between;
import org.gridwrit.task.VisitContacts.Contact;
import org.gridwrit.task.question.Questions;
import org.gridwrit.task.sync.Pull;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/// 联络 People change; who is asked, and what is open, does not get lost.
@TaskTest
class LiaisonsTest {
    /// 天等县人民法院, which no other test of this context asks in the name of.
    static final String COURT = "桂1425";

    static final String TOWN = Cast.TOWNSHIP;

    @Autowired
    Liaisons liaisons;

    @Autowired
    Pull pull;

    @Autowired
    VisitContacts visits;

    @Autowired
    Handovers handovers;

    @Autowired
    Ties ties;

    @Autowired
    Tasks tasks;

    @Autowired
    Questions questions;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    CaseFiles cases;

    @Autowired
    Notices notices;

    @Autowired
    TurnedClock clock;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    final Actor wei = open("韦法官", Role.OFFICER);
    final Actor nong = open("农法官", Role.OFFICER);
    final Actor lu = open("陆书记员", Role.LIAISON);
    final Actor liang = open("梁院长", Role.PRESIDENT);
    final Actor huang = open("黄主任", Role.DISPATCHER);
    final Actor above = new Actor(UUID.randomUUID(), "中院覃院长", Role.PRESIDENT, Cast.CHONGZUO, new Scope.OfCourt("桂14"));

    @BeforeEach
    void clean() {
        clock.reset();
        jdbc.sql("truncate liaison.handover_item, liaison.handover, liaison.appointment")
                .update();
        jdbc.sql("update task.task set state = 'WITHDRAWN', state_reason = '' where court_code = ?")
                .params(COURT)
                .update();
        for (var it : List.of(wei, nong, lu, liang, huang)) {
            var court = it.role().ofCourt();
            jdbc.sql("""
                    insert into identity.account (id, login, name, password_hash, role, city_code, court_code,
                      division_code, opened_by, approved_at)
                    values (?, ?, ?, 'x', ?, ?, nullif(?, ''), nullif(?, ''), ?, now())
                    """)
                    .params(
                            it.account(),
                            "liaison-" + it.account(),
                            it.name(),
                            it.role().name(),
                            it.city(),
                            court ? COURT : "",
                            court ? "" : TOWN,
                            Actor.SYSTEM)
                    .update();
        }
    }

    @Test
    @DisplayName("双方各自指定联络人；代班到期自动恢复；电话只给双方，上级法院看不到；历任都在")
    void bothSidesNameTheirOwnAndStandInsEndByThemselves() {
        name(lu, wei, "0771-555 1234", null);
        name(huang, huang, "13800000001", null);
        assertThatThrownBy(() -> name(huang, wei, "", null)).hasMessage("liaison.who");
        assertThatThrownBy(() -> name(wei, nong, "", null)).hasMessage("liaison.not-yours");
        assertThatThrownBy(() -> name(lu, nong, "", null)).hasMessage("liaison.standing");
        assertThatThrownBy(() -> name(lu, wei, "不知道", null)).hasMessage("liaison.phone");

        assertThatThrownBy(() -> name(lu, wei, "", today().plusDays(3))).hasMessage("liaison.self");
        assertThatThrownBy(() -> name(lu, nong, "", today().minusDays(1))).hasMessage("liaison.days");
        assertThatThrownBy(() -> name(lu, nong, "", today().plusDays(Liaisons.LONGEST_STAND_IN)))
                .hasMessage("liaison.long");
        name(lu, nong, "13900000002", today().plusDays(3));
        assertThatThrownBy(() -> name(lu, liang, "", today().plusDays(1))).hasMessage("liaison.overlaps");

        var tie = liaisons.look(huang, COURT, TOWN);
        assertThat(tie.speaking(Side.COURT, today()))
                .get()
                .extracting(LiaisonTerm::name, LiaisonTerm::phone)
                .containsExactly("农法官", "13900000002");
        assertThat(tie.speaking(Side.COURT, today().plusDays(3)))
                .get()
                .extracting(LiaisonTerm::name)
                .isEqualTo("农法官");
        assertThat(tie.speaking(Side.COURT, today().plusDays(4)))
                .get()
                .extracting(LiaisonTerm::phone)
                .isEqualTo("07715551234");
        assertThat(liaisons.look(above, COURT, TOWN).appointments())
                .extracting(LiaisonTerm::phone)
                .containsOnlyNulls();
        assertThatThrownBy(() -> liaisons.look(cast.elsewhere, COURT, TOWN)).hasMessage("access.court");
        assertThatThrownBy(() -> liaisons.look(cast.farTownship, COURT, TOWN)).hasMessage("access.division");

        clock.turn(Duration.ofDays(4));
        assertThat(liaisons.look(lu, COURT, TOWN).past(today()))
                .extracting(LiaisonTerm::name, LiaisonTerm::standIn)
                .containsExactly(tuple("农法官", true));
        liaisons.end(
                lu,
                COURT,
                TOWN,
                liaisons.look(lu, COURT, TOWN)
                        .standing(Side.COURT)
                        .orElseThrow()
                        .id());
        assertThat(liaisons.look(lu, COURT, TOWN).standing(Side.COURT)).isEmpty();
        assertThat(jdbc.sql("select count(*) from liaison.appointment where phone_sealed is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    @DisplayName("手上有事项的网格员在手机上看到双方今天的联络人和办公电话；没有留电话的、历任的、别处的都没有；办完就没有了；查阅留痕")
    void aWorkerIsToldWhoAnswersTodayForAsLongAsSomethingIsOpen() {
        name(lu, wei, "0771-555 1234", null);
        name(huang, huang, "", null);
        var casefile = file("覃联系");
        var open = plan(casefile, TaskKind.FIND_PERSON);
        assertThat(told()).containsExactly(new Contact(COURT, TOWN, true, "韦法官", "07715551234"));

        name(lu, nong, "13900000002", today().plusDays(3));
        name(huang, huang, "13800000001", null);
        assertThat(told())
                .containsExactly(
                        new Contact(COURT, TOWN, true, "农法官", "13900000002"),
                        new Contact(COURT, TOWN, false, "黄主任", "13800000001"));
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'liaison.list' and actor_id = ?")
                        .param(cast.li.account())
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(2);

        tasks.withdraw(wei, open, keys.next(), "已履行");
        assertThat(told()).isEmpty();
        assertThatThrownBy(() -> visits.of(wei, List.of(new Between(COURT, TOWN))))
                .hasMessage("access.role");
    }

    private List<Contact> told() {
        var all = pull.since(cast.li, null).orElseThrow().contacts();
        return all == null
                ? List.of()
                : all.stream().filter(it -> it.court().equals(COURT)).toList();
    }

    @Test
    @DisplayName("交接：预览未结的询问、决定和办理中的事项，一次交给接任的人，承办人一并变更，双方都收到通知")
    void whatIsOpenGoesToTheSuccessorAtOnce() {
        name(lu, wei, "", null);
        name(huang, huang, "", null);
        var casefile = file("覃交接");
        var running = plan(casefile, TaskKind.PERSUADE);
        var reported = plan(casefile, TaskKind.FIND_PERSON);
        tasks.accept(cast.li, reported, keys.next());
        tasks.report(cast.li, reported, Stage.found());
        questions.ask(wei, reported, keys.next(), "家中还有谁？");

        assertThatThrownBy(() -> handovers.preview(nong, COURT, TOWN)).hasMessage("liaison.not-yours");
        assertThat(handovers.preview(lu, COURT, TOWN).cases()).as("书记员不变更承办人").isEmpty();
        var seen = handovers.preview(wei, COURT, TOWN);
        assertThat(seen.items())
                .extracting(it -> it.kind().name(), it -> it.task())
                .containsExactlyInAnyOrder(
                        tuple("RUNNING", running), tuple("DECISION", reported), tuple("QUESTION", reported));
        assertThat(seen.cases()).extracting(HandoverPreview.GivenCase::id).containsExactly(casefile);

        tasks.accept(cast.li, running, keys.next());
        assertThatThrownBy(() -> handOver(wei, nong, seen.seen())).hasMessage("liaison.changed");
        assertThat(liaisons.look(wei, COURT, TOWN).standing(Side.COURT))
                .get()
                .extracting(LiaisonTerm::name)
                .as("什么都没有变")
                .isEqualTo("韦法官");

        var id = handOver(wei, nong, handovers.preview(wei, COURT, TOWN).seen());
        assertThat(liaisons.look(wei, COURT, TOWN).standing(Side.COURT))
                .get()
                .extracting(LiaisonTerm::name)
                .isEqualTo("农法官");
        assertThat(cases.named(liang.scope(), casefile).officer()).isEqualTo("农法官");
        assertThat(handovers.look(nong, id)).satisfies(it -> {
            assertThat(it.items()).hasSize(3).allMatch(HandedItem::open);
            assertThat(it.cases()).isEqualTo(1);
            assertThat(it.words()).isEqualTo("三号楼白天没人");
        });
        for (var it : List.of(wei, nong, huang)) {
            await().untilAsserted(() ->
                    assertThat(told(it)).extracting(Notice::subject).containsOnlyOnce(id));
        }
        tasks.withdraw(nong, running, keys.next(), "已履行");
        assertThat(handovers.look(huang, id).items())
                .extracting(HandedItem::open)
                .containsOnlyOnce(false);
        assertThatThrownBy(() -> handovers.look(cast.elsewhere, id)).hasMessage("liaison.handover-unknown");
    }

    @Test
    @DisplayName("应答时间是近 90 天的中位数，双方各算各的；88 天前派发的算，90 天前的不算")
    void answersAreTimedOverNinetyDays() {
        tasks.accept(cast.li, plan(UUID.randomUUID(), TaskKind.FIND_PERSON), keys.next());
        clock.turn(Duration.ofDays(2));
        for (int hours : List.of(1, 3, 30)) {
            var task = plan(UUID.randomUUID(), TaskKind.FIND_PERSON);
            clock.turn(Duration.ofHours(hours));
            tasks.accept(cast.li, task, keys.next());
            tasks.report(cast.li, task, Stage.found());
            var question = keys.next();
            questions.ask(wei, task, question, "几点见到的？");
            clock.turn(Duration.ofMinutes(20));
            questions.answer(cast.li, task, question, "三点");
            clock.turn(Duration.ofHours(50));
            tasks.returnWith(wei, task, keys.next(), "请写明时间");
        }
        clock.turn(Duration.ofDays(81));
        var line = ties.ofTownship(huang, "").lines().stream()
                .filter(it -> it.tie().court().code().equals(COURT))
                .findFirst()
                .orElseThrow();
        assertThat(line.times().sent().of()).isEqualTo(3);
        assertThat(line.times().sent().amount() + line.times().sent().unit()).isEqualTo("3hours");
        assertThat(line.times().asked().amount() + line.times().asked().unit()).isEqualTo("20minutes");
        assertThat(line.times().reported().amount() + line.times().reported().unit())
                .isEqualTo("3days");
        clock.turn(Duration.ofDays(90));
        assertThat(ties.times(line.tie()).isEmpty()).isTrue();
    }

    @Test
    @DisplayName("页面：没有联络人时教人指定，可一次指定几个；每页显示电话、应答时间、历任；交接页列出未结事项")
    void thePagesShowWhoSpeaks() throws Exception {
        mvc.perform(as(lu, get("/console/liaisons")))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("天等县"), containsString("未指定"))));
        mvc.perform(as(above, get("/console/liaisons"))).andExpect(content().string(containsString("双方已指定")));
        plan(file("覃页面"), TaskKind.FIND_PERSON);
        mvc.perform(as(lu, get("/console/liaisons")))
                .andExpect(content().string(allOf(containsString("凭祥镇"), containsString("管辖区以外"))));
        mvc.perform(as(lu, post("/console/liaisons"))
                        .param("tie", COURT + " " + TOWN)
                        .param("account", wei.account().toString())
                        .param("phone", "13800000003")
                        .param("from", today().toString()))
                .andExpect(flash().attribute("notice", "liaison.named"));
        mvc.perform(as(huang, get("/township/liaisons")))
                .andExpect(content().string(allOf(containsString("韦法官"), not(containsString("13800000003")))));
        mvc.perform(as(huang, get("/township/liaisons/{court}/{township}", COURT, TOWN)))
                .andExpect(content().string(allOf(containsString("tel:13800000003"), containsString("指定联络人"))));
        mvc.perform(as(above, get("/console/liaisons/{court}/{township}", COURT, TOWN)))
                .andExpect(content().string(allOf(containsString("只对双方显示"), not(containsString("13800000003")))));
        mvc.perform(as(wei, get("/console/liaisons/{court}/{township}/handover", COURT, TOWN)))
                .andExpect(content().string(allOf(containsString("办理中"), containsString("农法官"))));
        var id = handOver(lu, nong, handovers.preview(lu, COURT, TOWN).seen());
        mvc.perform(as(nong, get("/console/handovers/{id}", id)))
                .andExpect(content().string(allOf(containsString("三号楼白天没人"), containsString("现在还有 1 项未结"))));
        mvc.perform(as(huang, get("/township/liaisons/{court}/{township}", COURT, TOWN)))
                .andExpect(content().string(containsString("韦法官 交给 农法官")));
    }

    private void name(Actor by, Actor who, String phone, @Nullable LocalDate until) {
        liaisons.name(by, COURT, TOWN, keys.next(), new Naming(who.account(), phone, today(), until));
    }

    private Id handOver(Actor by, Actor to, String seen) {
        return handovers.carryOut(
                by, COURT, TOWN, keys.next(), new Handovers.Order(to.account(), "", "三号楼白天没人", true, seen));
    }

    private List<Notice> told(Actor actor) {
        return notices.list(actor, false, null).rows().stream()
                .filter(it -> it.kind() == NoticeKind.HANDOVER && it.subject() != null)
                .toList();
    }

    private Id plan(Id casefile, TaskKind kind) {
        return plan(casefile.uuid(), kind);
    }

    private Id plan(UUID casefile, TaskKind kind) {
        var wanted = new Stage.Wanted(casefile, UUID.randomUUID(), new byte[] {7}, kind, COURT, cast.li.worker());
        return scenes.plan(lu, wanted);
    }

    private Id file(String debtor) {
        var party = new NewParty(debtor, IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        var number = CaseNumber.parse("（2026）" + COURT + "执" + (System.nanoTime() % 90_000 + 1) + "号");
        var filed = new NewCase(
                number, today().minusDays(9), "韦法官", "民间借贷纠纷", null, new Fen(100_00), List.of(party), List.of(party));
        return cases.file(lu, Cast.CHONGZUO, COURT, List.of(filed)).getFirst().casefile();
    }

    private LocalDate today() {
        return Times.today(clock);
    }

    private static Actor open(String name, Role role) {
        var scope = role.ofCourt() ? new Scope.OfCourt(COURT) : new Scope.OfDivision(TOWN);
        return new Actor(UUID.randomUUID(), name, role, Cast.CHONGZUO, scope);
    }
}
