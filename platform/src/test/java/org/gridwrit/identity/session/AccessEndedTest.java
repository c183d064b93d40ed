package org.gridwrit.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.Visit;
import org.gridwrit.identity.security.Approvals;
import org.gridwrit.identity.token.TokenScope;
import org.gridwrit.identity.token.Tokens;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Whatever changes how an account is entered ends what was entered before.
@WholeProgram
class AccessEndedTest {
    private static final String CHOSEN = "友谊关外木棉花又开了三遍";
    private final Actor security = new Actor(new UUID(7, 8), "安全管理员", Role.SECURITY, "450000", new Scope.None());

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Approvals approvals;

    @Autowired
    Tokens tokens;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Visit office;
    Visit home;
    UUID wei;
    String token;

    @BeforeEach
    void signedInTwiceAndByAToken() throws Exception {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.attempt").update();
        jdbc.sql("delete from public.spring_session").update();
        wei = Cast.open(accounts, "wei", Role.OFFICER);
        office = new Visit(mvc, "10.0.0.1");
        home = new Visit(mvc, "10.0.0.2");
        office.signIn("wei");
        home.signIn("wei");
        token = tokens.make(accounts.actor("wei").orElseThrow(), "导入", EnumSet.of(TokenScope.READ), 1);
        assertThat(asked(office) + asked(home) + byToken()).isEqualTo(600);
    }

    @Test
    void anotherPasswordByThePageEndsTheOtherSessionsAndTheTokens() throws Exception {
        var answer = office.send(post("/password")
                .param("current", Cast.PASSWORD)
                .param("chosen", CHOSEN)
                .param("repeated", CHOSEN));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/console/day");
        onlyTheOfficeGoesOn();
    }

    @Test
    void anotherPasswordByTheInterfaceDoesTheSame() throws Exception {
        assertThat(office.send(change(Cast.PASSWORD)).getStatus()).isEqualTo(204);
        onlyTheOfficeGoesOn();
    }

    @Test
    void aWrongPresentPasswordEndsNothingAndIsTriedFiveTimesAtMost() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(office.send(change("猜一猜")).getContentAsString()).contains("password.wrong");
        }
        assertThat(office.send(change(Cast.PASSWORD)).getContentAsString()).contains("factor.wait");
        assertThat(asked(office) + asked(home) + byToken()).isEqualTo(600);
    }

    @Test
    void whatAClosedAccountHadDoesNotComeBackWithIt() throws Exception {
        mvc.perform(post("/admin/accounts/{id}/disabled", wei)
                .param("disabled", "true")
                .with(Cast.fresh(Cast.ADMINISTRATOR))
                .with(csrf()));
        mvc.perform(post("/admin/accounts/{id}/disabled", wei)
                .param("disabled", "false")
                .with(Cast.fresh(Cast.ADMINISTRATOR))
                .with(csrf()));
        approvals.approve(security, wei);
        assertThat(accounts.actor("wei")).isPresent();
        nothingGoesOn("DISABLED");
    }

    @Test
    void anAccountThatWaitsForTheSecondHandAgainIsEnteredAnew() throws Exception {
        accounts.waitAgain(Cast.ADMINISTRATOR, "wei");
        approvals.approve(security, wei);
        nothingGoesOn("DISABLED");
    }

    @Test
    void aPasswordResetByTheAdministratorEndsEverything() throws Exception {
        accounts.resetPassword(Cast.ADMINISTRATOR, wei);
        nothingGoesOn("PASSWORD");
        assertThatThrownBy(() -> accounts.resetPassword(security, wei)).hasMessage("access.role");
    }

    private void onlyTheOfficeGoesOn() throws Exception {
        assertThat(asked(office)).isEqualTo(200);
        assertThat(asked(home)).isEqualTo(401);
        assertThat(byToken()).isEqualTo(401);
    }

    private void nothingGoesOn(String reason) throws Exception {
        assertThat(asked(office)).isEqualTo(401);
        assertThat(asked(home)).isEqualTo(401);
        assertThat(byToken()).isEqualTo(401);
        assertThat(jdbc.sql("select distinct end_reason from identity.session")
                        .query(String.class)
                        .list())
                .containsExactly(reason);
    }

    private static MockHttpServletRequestBuilder change(String current) {
        return put("/api/v1/own-account/password")
                .contentType("application/json")
                .content("""
                {"current": "%s", "chosen": "%s"}""".formatted(current, CHOSEN));
    }

    private static int asked(Visit visit) throws Exception {
        return visit.look("/api/v1/own-account").getStatus();
    }

    private int byToken() throws Exception {
        return mvc.perform(get("/api/v1/own-account").header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
