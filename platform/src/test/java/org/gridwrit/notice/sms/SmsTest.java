package org.gridwrit.notice.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.notice.Channel;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.notice.Phones;
import org.gridwrit.notice.Saying;
import org.gridwrit.notice.delivery.Carrier.Undelivered;
import org.gridwrit.notice.delivery.Deliveries;
import org.gridwrit.notice.delivery.Message;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/// A real HTTP server stands for the gateway, with failures, slowness and duplicates.
@TaskTest
class SmsTest {
    static final String CITY = "451200";

    @Autowired
    MockMvc mvc;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Phones phones;

    @Autowired
    Saying saying;

    @Autowired
    JsonMapper json;

    @Autowired
    TurnedClock clock;

    @Autowired
    org.gridwrit.seal.Seal seal;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    FakeGateway gateway;
    SmsCarrier carrier;
    final UUID account = UUID.randomUUID();

    @BeforeEach
    void open() throws Exception {
        clock.reset();
        gateway = new FakeGateway();
        carrier = new SmsCarrier(
                new HttpSmsGateway(
                        gateway.address(), new Signed(FakeGateway.SECRET), Duration.ofMillis(1500), json, clock),
                phones,
                saying);
        jdbc.sql("""
                insert into notice.habit
                  (city_code, account_id, quiet_from, quiet_until, digest, phone_sealed, changed_at)
                values (?, ?, '21:30', '07:00', true, ?, now())
                """)
                .params(CITY, account, seal.seal(org.gridwrit.seal.Purpose.PHONE, "13800000001"))
                .update();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void whoeverGaveANumberIsTextedHowManyAndNothingElse() {
        var message = message(1, NoticeKind.TASK);
        assertThat(carrier.reachable(CITY, Set.of(account, UUID.randomUUID()))).containsExactly(account);

        carrier.carry(message);

        assertThat(json.readTree(gateway.sent.get(CITY + "-" + message.id())))
                .isEqualTo(json.readTree("""
                        {"id": "%s-%s", "to": "13800000001", "text": "【网执】您有1项新任务，请打开网执查看"}
                        """.formatted(CITY, message.id())));
        assertThatThrownBy(() -> carrier.carry(new Message(
                        CITY,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        Channel.SMS,
                        List.of(NoticeKind.TASK),
                        List.of(),
                        1)))
                .hasMessage("no-number");
    }

    @Test
    void aGatewayThatSendsAndDoesNotAnswerIsAskedAgainAndThePhoneGetsOne() {
        var message = message(1, NoticeKind.TASK, NoticeKind.RETURNED);
        gateway.answers.add(FakeGateway.SILENT);

        assertThatThrownBy(() -> carrier.carry(message))
                .isInstanceOf(Undelivered.class)
                .hasMessageContaining("Timeout");
        assertThatCode(() -> carrier.carry(message)).as("it was taken before").doesNotThrowAnyException();

        assertThat(gateway.asked).hasSize(2).containsOnly(CITY + "-" + message.id());
        assertThat(gateway.sent).hasSize(1);
        assertThat(gateway.sent.values().iterator().next()).contains("您有2条新通知");
    }

    @Test
    void aBusyGatewayIsAskedLaterAndOneThatRefusesNever() {
        gateway.answers.addAll(List.of(503, 429, 400));
        var message = message(1, NoticeKind.ALARM);

        assertThatThrownBy(() -> carrier.carry(message)).hasMessage("sms-503");
        assertThatThrownBy(() -> carrier.carry(message)).hasMessage("sms-429");
        assertThatThrownBy(() -> carrier.carry(message)).hasMessage("sms-400");
        assertThat(gateway.sent).isEmpty();
    }

    @Test
    void whoeverDoesNotKnowTheSecretSendsNothing() {
        var stranger = new HttpSmsGateway(
                gateway.address(),
                new Signed("another secret of that many letters"),
                Duration.ofSeconds(2),
                json,
                clock);

        assertThatThrownBy(() -> stranger.send(new Id(CITY, UUID.randomUUID()), "13800000001", "x"))
                .hasMessage("sms-401");
    }

    @Test
    void aReceiptIsTakenWhenItIsSignedAndFresh() throws Exception {
        deliveries.add(CITY, UUID.randomUUID(), account, NoticeKind.TASK, Channel.SMS, TurnedClock.NOON);
        var message = UUID.randomUUID();
        jdbc.sql("update notice.delivery set state = 'SENT', message_id = ? where city_code = ? and account_id = ?")
                .params(message, CITY, account)
                .update();
        var hook = standaloneSetup(new SmsReceipts(deliveries, json, clock, FakeGateway.SECRET))
                .build();
        var body = "{\"id\":\"%s-%s\",\"status\":\"DELIVERED\"}"
                .formatted(CITY, message)
                .getBytes(UTF_8);
        long now = clock.instant().getEpochSecond();

        assertThat(said(hook, body, now, "a secret of thirty-two letters !!")).isEqualTo("sms.unsigned");
        assertThat(said(hook, body, now - 600, FakeGateway.SECRET)).isEqualTo("sms.unsigned");
        assertThat(receipt()).isNull();
        assertThat(said(hook, body, now, FakeGateway.SECRET)).isEmpty();
        assertThat(said(hook, body, now, FakeGateway.SECRET)).isEmpty();

        assertThat(receipt()).isEqualTo("DELIVERED");
        assertThat(mvc.perform(post("/hooks/sms/receipts").content(body))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .as("no gateway is configured here")
                .contains("sms.unsigned");
    }

    private static String said(MockMvc hook, byte[] body, long time, String secret) throws Exception {
        var request = post("/hooks/sms/receipts")
                .content(body)
                .header(Signed.TIME, time)
                .header(Signed.SIGNATURE, new Signed(secret).of("" + time, body));
        try {
            return hook.perform(request).andReturn().getResponse().getContentAsString();
        } catch (ServletException refused) {
            return String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
        }
    }

    private @org.jspecify.annotations.Nullable Object receipt() {
        return jdbc.sql("select receipt from notice.delivery where city_code = ? and account_id = ?")
                .params(CITY, account)
                .query()
                .singleRow()
                .get("receipt");
    }

    private Message message(int attempt, NoticeKind... kinds) {
        return new Message(CITY, UUID.randomUUID(), account, Channel.SMS, List.of(kinds), List.of(), attempt);
    }
}
