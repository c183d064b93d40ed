package org.gridwrit.identity.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.NewAccount;
import org.gridwrit.identity.Visit;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "gridwrit.second-factor=required")
@AutoConfigureMockMvc
class ThreeHandsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Approvals approvals;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Actor admin;
    Actor security;

    @BeforeEach
    void twoHands() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.attempt").update();
        Cast.open(accounts, "admin", Role.ADMINISTRATOR);
        Cast.open(accounts, "security", Role.SECURITY);
        admin = accounts.actor("admin").orElseThrow();
        security = accounts.actor("security").orElseThrow();
    }

    @Test
    void whatTheAdministratorOpensOpensNothingUntilTheSecurityAdministratorAgrees() throws Exception {
        var wei = opened();
        assertThat(new Visit(mvc, "10.0.0.1").signIn("wei", "青蛙在桥下数星星月亮").getRedirectedUrl())
                .isEqualTo("/sign-in?wrong");
        mvc.perform(get("/security").with(signedIn(security.account(), Role.SECURITY)))
                .andExpect(content().string(Matchers.containsString("韦法官")));
        mvc.perform(get("/security?prefix=sec").with(signedIn(security.account(), Role.SECURITY)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("test")));
        mvc.perform(post("/security/accounts/{id}/approval", wei)
                        .with(signedIn(security.account(), Role.SECURITY))
                        .with(csrf())
                        .param("approved", "true"))
                .andExpect(redirectedUrl("/security"));
        assertThat(new Visit(mvc, "10.0.0.1").signIn("wei", "青蛙在桥下数星星月亮").getRedirectedUrl())
                .isEqualTo("/password");
    }

    @Test
    void nobodyApprovesWhatTheyOpenedNotEvenInTheDatabase() {
        var wei = opened();
        assertThatThrownBy(() -> approvals.approve(admin, wei)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> jdbc.sql("""
                        update identity.account set approved_by = opened_by, approved_at = now() where id = :id""").param("id", wei).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void openingAgainWaitsAgain() {
        var wei = opened();
        approvals.approve(security, wei);
        assertThat(accounts.actor("wei")).isPresent();
        jdbc.sql("update identity.account set disabled = true where id = :id")
                .param("id", wei)
                .update();
        jdbc.sql("update identity.account set disabled = false, approved_at = null where id = :id")
                .param("id", wei)
                .update();
        assertThat(accounts.actor("wei")).isEmpty();
        approvals.approve(security, wei);
        assertThatThrownBy(() -> approvals.approve(security, wei)).hasMessage("account.not-waiting");
    }

    @Test
    void whatIsDeclinedStaysClosed() {
        var wei = opened();
        approvals.decline(security, wei);
        assertThat(accounts.actor("wei")).isEmpty();
        assertThatThrownBy(() -> approvals.approve(security, wei)).hasMessage("account.not-waiting");
    }

    @Test
    void passwordsAndSecondFactorsAreResetByDifferentHands() throws Exception {
        var wei = opened();
        mvc.perform(post("/security/accounts/{id}/second-factor/reset", wei)
                        .with(signedIn(admin.account(), Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(post("/admin/accounts/{id}/password", wei)
                        .with(signedIn(security.account(), Role.SECURITY))
                        .with(csrf())
                        .param("login", "wei"))
                .andExpect(status().isForbidden());
        mvc.perform(get("/audit").with(signedIn(security.account(), Role.SECURITY)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/console").with(signedIn(security.account(), Role.SECURITY)))
                .andExpect(status().isForbidden());
    }

    @Test
    void signingSomebodyOutEndsTheirSessionAtTheNextRequest() throws Exception {
        var wei = Cast.open(accounts, "wei", Role.OFFICER);
        var browser = new Visit(mvc, "10.0.0.1");
        browser.signIn("wei");
        assertThat(browser.goes("/console")).isEqualTo("/second-factor/enrolment");
        mvc.perform(post("/security/accounts/{id}/sessions/end", wei)
                        .with(signedIn(security.account(), Role.SECURITY))
                        .with(csrf()))
                .andExpect(redirectedUrl("/security"));
        assertThat(browser.goes("/console")).isEqualTo("/sign-in");
    }

    @Test
    void withoutAFreshProofNothingIsApproved() throws Exception {
        mvc.perform(post("/security/accounts/{id}/approval", opened())
                        .with(signedIn(security.account(), Role.SECURITY, Factor.PASSWORD))
                        .with(csrf())
                        .param("approved", "true"))
                .andExpect(redirectedUrl("/second-factor/enrolment"));
    }

    private UUID opened() {
        return accounts.open(
                admin, new NewAccount("wei", "韦法官", "青蛙在桥下数星星月亮", Role.OFFICER, "451400", "桂1481", null, null));
    }
}
