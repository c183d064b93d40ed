package org.gridwrit.notice.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.Saying;
import org.gridwrit.notice.delivery.Carrier.Undelivered;
import org.gridwrit.notice.delivery.Message;
import org.gridwrit.task.TaskTest;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// A real HTTP server stands for the push service, and a browser of our own reads what arrives.
@TaskTest
class PushTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    PushStore store;

    @Autowired
    PushKeys keys;

    @Autowired
    Saying saying;

    @Autowired
    JsonMapper json;

    @Autowired
    Walls walls;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    FakePushService service;
    PushCarrier carrier;
    UUID account;
    Actor li;
    final FakeBrowser browser = new FakeBrowser();

    @BeforeEach
    void phone() throws Exception {
        service = new FakePushService();
        var endpoints = new Endpoints(Set.of(service.origin()));
        carrier = new PushCarrier(subscriptions, new PushService(keys, endpoints, Clock.systemUTC()), saying, json);
        var worker = UUID.randomUUID();
        account = Cast.open(accounts, "push-" + worker, Role.WORKER, worker);
        li = new Actor(account, "李", Role.WORKER, "451400", new Scope.OfWorker(worker));
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void thePhoneIsToldThatThereIsSomethingAndNotWhat() throws Exception {
        subscribed(null, "/send/1");
        var message = message(NoticeKind.TASK, NoticeKind.TASK);

        carrier.carry(message);

        assertThat(service.taken).singleElement().satisfies(it -> {
            assertThat(it.encoding()).isEqualTo("aes128gcm");
            assertThat(it.topic()).isEqualTo(PushService.topic(message.id())).hasSizeLessThanOrEqualTo(32);
            assertThat(it.authorization()).contains(Vapid.encoded(keys.vapid().point()));
            assertThat(new String(browser.open(it.body()), UTF_8))
                    .isEqualTo("{\"id\":\"%s\",\"title\":\"网执\",\"text\":\"您有2项新任务，请打开网执查看\"}".formatted(message.id()));
        });
        assertThat(carrier.reachable("451400", List.of(account, UUID.randomUUID())))
                .containsExactly(account);
    }

    @Test
    void whoeverHasEndedIsForgottenAndAServiceThatIsBusyIsAskedAgain() throws Exception {
        subscribed(null, "/send/1");
        service.answers.add(503);
        assertThatThrownBy(() -> carrier.carry(message(NoticeKind.TASK)))
                .isInstanceOf(Undelivered.class)
                .hasMessage("push-503");
        assertThat(carrier.reachable("451400", List.of(account))).isNotEmpty();

        service.answers.add(410);
        assertThatThrownBy(() -> carrier.carry(message(NoticeKind.TASK))).hasMessage("gone");
        assertThat(carrier.reachable("451400", List.of(account))).isEmpty();
    }

    @Test
    void aPhoneThatIsUnboundIsToldNothingMore() {
        var device = UUID.randomUUID();
        jdbc.sql(
                        "insert into identity.device (id, account_id, label, public_key, bound_at) values (?, ?, '', '', now())")
                .params(device, account)
                .update();
        subscribed(device, "/send/2");
        carrier.carry(message(NoticeKind.TASK));
        assertThat(service.taken).hasSize(1);

        jdbc.sql("update identity.device set removed_at = now(), removed_by = id where id = ?")
                .param(device)
                .update();

        assertThatThrownBy(() -> carrier.carry(message(NoticeKind.TASK))).hasMessage("no-phone");
        assertThat(service.taken).hasSize(1);
    }

    @Test
    void theSameBrowserIsOfWhoeverSubscribedLastAndItsAddressIsSealed() throws Exception {
        var key = mvc.perform(as(li, get("/api/v1/notices/push-key")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(key)
                .isEqualTo(
                        "{\"key\":\"%s\"}".formatted(Vapid.encoded(keys.vapid().point())));
        var other = new Actor(
                Cast.open(accounts, "push-" + UUID.randomUUID(), Role.OFFICER),
                "韦",
                Role.OFFICER,
                "451400",
                new Scope.OfCourt("桂1481"));
        var endpoint = "https://push.example.com/" + UUID.randomUUID();

        for (var who : List.of(li, other)) {
            var answer = mvc.perform(as(who, put("/api/v1/notices/subscription"))
                            .contentType("application/json")
                            .content(json.writeValueAsString(browser.at(endpoint))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(204);
        }

        assertThat(subscriptions.subscribed("451400", List.of(li.account(), other.account())))
                .containsExactly(other.account());
        assertThat(jdbc.sql("select count(*) from notice.subscription where position(?::bytea in sealed) > 0")
                        .param("push.example.com".getBytes(UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();
        subscriptions.end(li, endpoint);
        assertThat(subscriptions.subscribed("451400", List.of(other.account())))
                .as("not one's own")
                .isNotEmpty();
        subscriptions.end(other, endpoint);
        assertThat(subscriptions.subscribed("451400", List.of(other.account()))).isEmpty();
        assertThatThrownBy(() -> subscriptions.begin(li, null, browser.at("https://10.0.0.1:8443/x")))
                .hasMessage("push.endpoint");
    }

    private void subscribed(@Nullable UUID device, String path) {
        var it = new Subscription(UUID.randomUUID(), account, device, browser.at(service.origin() + path));
        transaction.executeWithoutResult(_ -> walls.within(
                Wall.ofProgram("notices"), () -> store.keep("451400", it, Instant.parse("2026-11-23T04:00:00Z"))));
    }

    private Message message(NoticeKind... kinds) {
        return new Message("451400", UUID.randomUUID(), account, Channel.PUSH, List.of(kinds), List.of(), 1);
    }
}
