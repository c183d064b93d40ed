package org.gridwrit.identity.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.Visit;
import org.gridwrit.identity.session.Place;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "gridwrit.second-factor=required")
@AutoConfigureMockMvc
class DevicesTest {
    private static final Actor HUANG =
            new Actor(new UUID(8, 8), "黄调度员", Role.DISPATCHER, "451400", new Scope.OfDivision("451481100"));
    private static final Place TOWNSHIP = new Place("10.9.9.9", "test", "");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    Devices devices;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Account li;
    Visit phone;

    @BeforeEach
    void aWorker() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.attempt").update();
        Cast.open(accounts, "li", Role.WORKER);
        li = store.of("li").orElseThrow();
        phone = new Visit(mvc, "10.0.0.1");
    }

    @Test
    void aPasswordAloneOpensNothingForAWorker() throws Exception {
        assertThat(phone.signIn("li").getRedirectedUrl()).isEqualTo("/device");
        assertThat(phone.goes("/field")).isEqualTo("/device");
        assertThat(phone.look("/api/v1/errands").getStatus()).isEqualTo(403);
        assertThat(phone.look("/device").getContentAsString()).contains("data-login=\"li\"");
    }

    @Test
    void theBoundPhoneOpensTheField() throws Exception {
        var key = key();
        var device = bound(key);
        phone.signIn("li");
        assertThat(prove(device, sign(key, question()))).isEqualTo("/field");
        assertThat(phone.look("/field").getStatus()).isEqualTo(200);
    }

    @Test
    void anotherPhonesKeyOpensNothing() throws Exception {
        var device = bound(key());
        phone.signIn("li");
        assertThat(prove(device, sign(key(), question()))).isEqualTo("device.unknown");
        assertThat(phone.goes("/field")).isEqualTo("/device");
    }

    @Test
    void aSignatureAnswersOneQuestionOnly() throws Exception {
        var key = key();
        var device = bound(key);
        phone.signIn("li");
        var signature = sign(key, question());
        assertThat(prove(device, signature)).isEqualTo("/field");
        var other = new Visit(mvc, "10.0.0.2");
        phone = other;
        other.signIn("li");
        question();
        assertThat(prove(device, signature)).isEqualTo("device.unknown");
    }

    @Test
    void aLinkBindsOnePhoneAndOnlyTheLatestLinkCounts() throws Exception {
        var first = code();
        var second = code();
        var key = publicKey(key());
        refused(first, key);
        devices.bind(TOWNSHIP, second, key, "手机");
        refused(second, key);
        var late = code();
        jdbc.sql("update identity.device_link set expires_at = now() - interval '1 second'")
                .update();
        refused(late, key);
    }

    @Test
    void linksCannotBeGuessed() {
        for (int i = 0; i < 20; i++) {
            int n = i;
            assertThatThrownBy(() -> devices.bind(TOWNSHIP, "guess" + n, publicKey(key()), ""))
                    .hasMessage("device.link");
        }
        assertThatThrownBy(() -> devices.bind(TOWNSHIP, "guess", publicKey(key()), ""))
                .hasMessage("factor.wait");
    }

    @Test
    void aRemovedPhoneIsOutAtTheNextRequest() throws Exception {
        var key = key();
        var device = bound(key);
        phone.signIn("li");
        prove(device, sign(key, question()));
        devices.remove(HUANG, li, device);
        assertThat(phone.goes("/field")).isEqualTo("/sign-in");
        phone.signIn("li");
        assertThat(prove(device, sign(key, question()))).isEqualTo("device.unknown");
        assertThat(devices.of(List.of(li.id()))).isEmpty();
    }

    @Test
    void onlyATownshipIssuesLinksAndOnlyForItsOwnWorkers() throws Exception {
        var officer = new Actor(new UUID(9, 9), "韦", Role.OFFICER, "451400", new Scope.OfCourt("桂1481"));
        assertThatThrownBy(() -> devices.issue(officer, li)).isInstanceOf(Refusal.class);
        var huang = Cast.open(accounts, "huang", Role.DISPATCHER);
        var answer = mvc.perform(
                        post("/township/devices/{id}/link", li.id())
                                .with(Cast.signedIn(huang, Role.DISPATCHER))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn();
        assertThat(answer.getResponse().getStatus()).as("a worker of nowhere").isEqualTo(404);
    }

    private void refused(String code, byte[] key) {
        assertThatThrownBy(() -> devices.bind(TOWNSHIP, code, key, "手机")).hasMessage("device.link");
    }

    private String code() {
        return devices.issue(HUANG, li).address().replaceFirst(".*#", "");
    }

    private UUID bound(KeyPair key) throws Exception {
        var body = JsonMapper.shared()
                .writeValueAsString(new DeviceBindingController.Binding(
                        code(), Base64.getEncoder().encodeToString(publicKey(key))));
        var answer = json(phone.send(
                post("/device/binding").contentType("application/json").content(body)));
        return UUID.fromString(answer.get("device").asString());
    }

    private String question() throws Exception {
        return json(phone.send(post("/device/question"))).get("text").asString();
    }

    /// @return where it leads, or the refusal's code
    private String prove(UUID device, String signature) throws Exception {
        var answer = json(
                phone.send(post("/device").contentType("application/json").content("""
                {"device": "%s", "signature": "%s"}""".formatted(device, signature))));
        return answer.has("to")
                ? answer.get("to").asString()
                : answer.get("code").asString();
    }

    private static tools.jackson.databind.JsonNode json(MockHttpServletResponse answer) throws Exception {
        return JsonMapper.shared().readTree(answer.getContentAsString());
    }

    private static KeyPair key() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static byte[] publicKey(KeyPair key) {
        return key.getPublic().getEncoded();
    }

    private static String sign(KeyPair key, String text) throws Exception {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }
}
