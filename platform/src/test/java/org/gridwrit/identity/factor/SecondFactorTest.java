package org.gridwrit.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.Visit;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "gridwrit.second-factor=required")
@AutoConfigureMockMvc
@Import(SecondFactorTest.Turned.class)
class SecondFactorTest {
    private static final Pattern KEY = Pattern.compile("class=\"copied\">([A-Z2-7 ]+)<");
    private static final Pattern CODE = Pattern.compile("<code>((?:[a-z0-9]{4}-){5}[a-z0-9]{4})</code>");

    @TestConfiguration
    static class Turned {
        @Bean
        @Primary
        TurnedClock turned() {
            return new TurnedClock();
        }
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Visit browser;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.attempt").update();
        browser = new Visit(mvc, "10.0.0.1");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "WORKER")
    void aPasswordAloneOpensNothingButTheEnrolment(Role role) throws Exception {
        open("somebody", role);
        assertThat(browser.signIn("somebody").getRedirectedUrl()).isEqualTo("/second-factor/enrolment");
        for (var page : List.of("/console", "/admin", "/audit", "/figures", "/township", "/sessions", "/")) {
            assertThat(browser.goes(page)).as(page).isEqualTo("/second-factor/enrolment");
        }
        assertThat(browser.look("/api/v1/courts").getStatus()).isEqualTo(403);
        assertThat(browser.look("/second-factor/enrolment").getStatus()).isEqualTo(200);
    }

    @Test
    void aScannedKeyAndOneOfItsCodesCompleteTheSignIn() throws Exception {
        open("wei", Role.OFFICER);
        browser.signIn("wei");
        var key = keyShown();
        assertThat(enrol("000000").getStatus()).isEqualTo(422);
        assertThat(keyShown()).isEqualTo(key);
        var page = enrol(code(key)).getContentAsString();
        assertThat(CODE.matcher(page).results().count()).isEqualTo(RecoveryCodes.COUNT);
        assertThat(browser.look("/console").getStatus()).isEqualTo(200);
    }

    @Test
    void theKeyIsSealedAndTheCodesAreHashed() throws Exception {
        var wei = open("wei", Role.OFFICER);
        var key = enrolled("wei");
        var raw = jdbc.sql("select encode(sealed_key, 'escape') from identity.totp where account_id = :id")
                .param("id", wei)
                .query(String.class)
                .single();
        assertThat(raw).doesNotContain(key);
        assertThat(jdbc.sql("select min(length(code_hash)) from identity.recovery_code")
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }

    @Test
    void whoeverHasEnrolledIsAskedAndIsNobodyUntilThen() throws Exception {
        open("wei", Role.OFFICER);
        var key = enrolled("wei");
        clock().turn(Duration.ofMinutes(1));
        var other = new Visit(mvc, "10.0.0.2");
        assertThat(other.signIn("wei").getRedirectedUrl()).isEqualTo("/second-factor");
        assertThat(other.goes("/console")).isEqualTo("/second-factor");
        assertThat(other.goes("/second-factor/enrolment")).isEqualTo("/second-factor");
        assertThat(other.goes("/password")).isEqualTo("/second-factor");
        assertThat(other.code("123456").getStatus()).isEqualTo(422);
        var before = other.cookie("gridwrit");
        assertThat(other.code(code(key)).getRedirectedUrl()).isEqualTo("/console/day");
        assertThat(other.cookie("gridwrit")).isNotEqualTo(before);
    }

    @Test
    void aCodeWorksOnce() throws Exception {
        open("wei", Role.OFFICER);
        var key = enrolled("wei");
        clock().turn(Duration.ofMinutes(1));
        var first = new Visit(mvc, "10.0.0.2");
        first.signIn("wei");
        assertThat(first.code(code(key)).getStatus()).isEqualTo(302);
        var second = new Visit(mvc, "10.0.0.3");
        second.signIn("wei");
        assertThat(second.code(code(key)).getStatus()).isEqualTo(422);
        clock().turn(Duration.ofSeconds(30));
        assertThat(second.code(code(key)).getStatus()).isEqualTo(302);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTyped() throws Exception {
        open("wei", Role.OFFICER);
        browser.signIn("wei");
        var page = enrol(code(keyShown())).getContentAsString();
        var found = CODE.matcher(page);
        assertThat(found.find()).isTrue();
        var recovery = found.group(1);
        var first = new Visit(mvc, "10.0.0.2");
        first.signIn("wei");
        assertThat(first.code(recovery.toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                        .getStatus())
                .isEqualTo(302);
        var second = new Visit(mvc, "10.0.0.3");
        second.signIn("wei");
        assertThat(second.code(recovery).getStatus()).isEqualTo(422);
    }

    @Test
    void fiveWrongCodesCloseTheDoorThereAndNotForTheBrowserThatIsKnown() throws Exception {
        open("wei", Role.OFFICER);
        var key = enrolled("wei");
        clock().turn(Duration.ofMinutes(1));
        var stranger = new Visit(mvc, "10.0.0.1");
        stranger.signIn("wei");
        for (int i = 0; i < 5; i++)
            assertThat(stranger.code("00000" + i).getStatus()).isEqualTo(422);
        assertThat(stranger.code(code(key)).getContentAsString()).contains("15");
        browser.send(post("/sign-out"));
        browser.signIn("wei");
        // Whoever it was knew the password: the holder is told.
        assertThat(browser.code(code(key)).getRedirectedUrl()).isEqualTo("/sessions/news");
    }

    @Test
    void afterFiveMinutesWhatIsWeightyAsksAgainAndLeadsBack() throws Exception {
        open("wei", Role.OFFICER);
        var key = enrolled("wei");
        assertThat(browser.look("/second-factor/enrolment").getStatus()).isEqualTo(200);
        clock().turn(Duration.ofMinutes(6));
        var proof = browser.goes("/second-factor/enrolment");
        assertThat(proof).startsWith("/proof?to=%2Fsecond-factor%2Fenrolment");
        assertThat(browser.look("/proof?to=//evil.example").getContentAsString())
                .contains("name=\"to\" value=\"/\"");
        assertThat(prove("000000", "/account").getStatus()).isEqualTo(422);
        assertThat(prove(code(key), "/second-factor/enrolment").getRedirectedUrl())
                .isEqualTo("/second-factor/enrolment");
        assertThat(browser.look("/second-factor/enrolment").getStatus()).isEqualTo(200);
    }

    @Test
    void whatWasBeingSentIsSentAgainFromItsPage() throws Exception {
        open("wei", Role.OFFICER);
        enrolled("wei");
        clock().turn(Duration.ofMinutes(6));
        var sent = browser.send(post("/second-factor/recovery-codes").header("Referer", "https://court/account?x=1"));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/proof?to=%2Faccount%3Fx%3D1&again=true");
        var htmx = browser.send(get("/second-factor/enrolment")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "https://court/account"));
        assertThat(htmx.getHeader("HX-Redirect")).isEqualTo("/proof?to=%2Faccount&again=true");
    }

    private TurnedClock clock() {
        return (TurnedClock) clock;
    }

    private UUID open(String login, Role role) {
        return Cast.open(accounts, login, role);
    }

    private String keyShown() throws Exception {
        var page = browser.look("/second-factor/enrolment").getContentAsString();
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1).replace(" ", "");
    }

    private String enrolled(String login) throws Exception {
        browser.signIn(login);
        var key = keyShown();
        assertThat(enrol(code(key)).getStatus()).isEqualTo(200);
        browser.look("/");
        return key;
    }

    private MockHttpServletResponse enrol(String code) throws Exception {
        return browser.send(post("/second-factor/enrolment").param("code", code));
    }

    private MockHttpServletResponse prove(String shown, String to) throws Exception {
        return browser.send(post("/proof").param("shown", shown).param("to", to));
    }

    private String code(String key) {
        return Totp.code(key, Totp.step(clock.instant()));
    }
}
