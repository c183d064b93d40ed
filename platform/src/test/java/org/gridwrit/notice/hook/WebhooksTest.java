package org.gridwrit.notice.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Addressees;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.identity.Cast;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.delivery.Carrier.Undelivered;
import org.gridwrit.notice.delivery.Deliveries;
import org.gridwrit.notice.delivery.Message;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// 系统对接 A real HTTP server stands for the other system, with failures and duplicates.
@TaskTest
class WebhooksTest {
    /// 龙胜各族自治县: no other test of notices has people there.
    static final String COURT = "桂0328";

    static final String CITY = "450300";

    @Autowired
    MockMvc mvc;

    @Autowired
    Hooks hooks;

    @Autowired
    WebhookStore store;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Accounts accounts;

    @Autowired
    Addressees addressees;

    @Autowired
    Courts courts;

    @Autowired
    Audit audit;

    @Autowired
    Walls walls;

    @Autowired
    Keys keys;

    @Autowired
    TurnedClock clock;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    FakeReceiver receiver;
    WebhookPlaces places;
    HookCarrier carrier;
    Webhooks webhooks;
    final UUID officer = UUID.randomUUID();

    @BeforeEach
    void open() throws Exception {
        clock.reset();
        jdbc.sql("delete from notice.delivery where city_code = ?").param(CITY).update();
        jdbc.sql("truncate notice.webhook, notice.hooked").update();
        receiver = new FakeReceiver();
        places = new WebhookPlaces(Set.of(receiver.origin()));
        carrier = new HookCarrier(store, places, walls, transaction, json, clock, "https://gridwrit.example");
        webhooks = new Webhooks(store, places, deliveries, accounts, addressees, courts, audit, walls, keys, clock);
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    @DisplayName("法院的推送：每件事一次，内容只有种类、法院、编号和链接，按 Standard Webhooks 签名")
    void aCourtsSystemIsToldOnceAndOfNobody() {
        add(COURT, Set.of(NoticeKind.REPORT));
        var thing = UUID.randomUUID();
        var task = new Id("451400", UUID.randomUUID());
        tell(NoticeKind.REPORT, thing, task);
        tell(NoticeKind.REPORT, thing, task);
        tell(NoticeKind.CLUE, UUID.randomUUID(), task);

        var message = only();
        carrier.carry(message);
        carrier.carry(message);

        assertThat(receiver.asked).hasSize(2).containsOnly(CITY + "-" + message.id());
        assertThat(receiver.taken).hasSize(1);
        assertThat(json.readTree(receiver.taken.values().iterator().next()))
                .isEqualTo(json.readTree("""
                {"type": "notice.report", "timestamp": "2026-11-23T04:00:00Z", "data": {"kind": "REPORT", "thing": "%s",
                 "court": "桂0328", "subject": "%s", "things": 1, "link": "https://gridwrit.example/console/tasks/%s"}}
                """.formatted(thing, task, task)));
    }

    @Test
    @DisplayName("对方忙就稍后再试，按对方说的时间；对方说没有了就不再试；别的密钥签的名不认")
    void whatFailsIsTriedAgainUnderTheSameId() {
        add(COURT, Set.of(NoticeKind.REPORT));
        tell(NoticeKind.REPORT, UUID.randomUUID(), null);
        var message = only();
        receiver.answers.addAll(List.of(500, 429, 410));
        assertThatThrownBy(() -> carrier.carry(message))
                .isInstanceOf(Undelivered.class)
                .hasMessage("hook-500");
        assertThatThrownBy(() -> carrier.carry(message)).hasMessage("hook-429");
        assertThatThrownBy(() -> carrier.carry(message)).hasMessage("hook-410");
        receiver.secret = Signed.secret(new SecureRandom());
        assertThatThrownBy(() -> carrier.carry(message)).hasMessage("hook-401");
        assertThat(receiver.taken).isEmpty();
    }

    @Test
    @DisplayName("内网地址除非运维列明一律不推送；没有列明的 http 不收")
    void addressesInsideAreNotAsked() {
        for (var it : List.of("http://hooks.example/x", "https://hooks.example:8443/x", "http://127.0.0.1:1/x", "x")) {
            assertThatThrownBy(() -> add(COURT, Set.of(NoticeKind.REPORT), it)).hasMessage("webhook.address");
        }
        add(COURT, Set.of(NoticeKind.REPORT), "https://192.168.1.1/hook");
        tell(NoticeKind.REPORT, UUID.randomUUID(), null);
        assertThatThrownBy(() -> carrier.carry(only())).hasMessage("hook-not-public");
        var untrusting = new HookCarrier(
                store, new WebhookPlaces(Set.of()), walls, transaction, json, clock, "https://gridwrit.example");
        jdbc.sql("truncate notice.webhook").update();
        jdbc.sql("delete from notice.delivery where city_code = ?").param(CITY).update();
        add(COURT, Set.of(NoticeKind.REPORT));
        tell(NoticeKind.REPORT, UUID.randomUUID(), null);
        assertThatThrownBy(() -> untrusting.carry(only())).hasMessage("hook-address");
    }

    @Test
    @DisplayName("管理员设置地址，密钥只显示一次；未能送到的列出，重新发送用原编号")
    void whatIsDeadIsSeenAndSentAgain() throws Exception {
        var admin = Cast.open(accounts, "hook-admin-" + UUID.randomUUID(), Role.ADMINISTRATOR);
        mvc.perform(post("/admin/webhooks")
                        .param("whose", COURT)
                        .param("label", "院内办公平台")
                        .param("kinds", "REPORT")
                        .param("address", "https://oa.example.com/hooks/letmein")
                        .with(signedIn(admin, Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(content().string(allOf(containsString("whsec_"), not(containsString("letmein")))));
        tell(NoticeKind.REPORT, UUID.randomUUID(), null);
        var message = only();
        jdbc.sql("""
                update notice.delivery set state = 'FAILED', failure = 'hook-500', attempts = 8, message_id = ?
                 where city_code = ? and id = ?
                """).params(message.id(), CITY, message.notices().getFirst()).update();
        var delivery = new Id(CITY, message.notices().getFirst());
        mvc.perform(get("/admin/webhooks").with(signedIn(admin, Role.ADMINISTRATOR)))
                .andExpect(content()
                        .string(allOf(
                                containsString("hook-500"), containsString("院内办公平台"), not(containsString("whsec_")))));
        mvc.perform(post("/admin/webhooks/deliveries/{id}/again", delivery)
                        .with(signedIn(admin, Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(flash().attribute("notice", "webhook.sent-again"));
        assertThat(jdbc.sql("select state || attempts || message_id from notice.delivery where id = ?")
                        .param(delivery.uuid())
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING0" + message.id());
        mvc.perform(post("/admin/webhooks/deliveries/{id}/again", delivery)
                        .with(signedIn(admin, Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(flash().attributeExists("refusal"));
    }

    private void add(String whose, Set<NoticeKind> kinds) {
        add(whose, kinds, receiver.origin() + "/hook");
    }

    private void add(String whose, Set<NoticeKind> kinds, String address) {
        receiver.secret = Objects.requireNonNull(
                transaction.execute(_ -> webhooks.add(Cast.ADMINISTRATOR, whose, "办公平台", kinds, address)));
    }

    private void tell(NoticeKind kind, UUID thing, @Nullable Id subject) {
        var wei = new Addressee(officer, "韦法官", Role.OFFICER, CITY, null, COURT);
        var happened = new Hooks.Happened(kind, thing, subject, 1);
        walls.within(
                Wall.ofProgram("notices"),
                () -> transaction.executeWithoutResult(_ ->
                        hooks.tell(CITY, happened, List.of(wei), List.of(officer), _ -> "/console/tasks/" + subject)));
    }

    /// The one that waits, as whoever takes it has it.
    private Message only() {
        return jdbc.sql("""
                select id, account_id, kind from notice.delivery
                 where city_code = ? and channel = 'WEBHOOK' and state = 'WAITING' order by id desc limit 1
                """)
                .param(CITY)
                .query((row, _) -> new Message(
                        CITY,
                        UUID.randomUUID(),
                        row.getObject("account_id", UUID.class),
                        Channel.WEBHOOK,
                        List.of(NoticeKind.valueOf(row.getString("kind"))),
                        List.of(row.getObject("id", UUID.class)),
                        1))
                .single();
    }
}
