package org.gridwrit.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.EnumSet;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(properties = "gridwrit.second-factor=required")
@AutoConfigureMockMvc
class TokensTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Tokens tokens;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Actor admin;

    @BeforeEach
    void anAdministrator() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.attempt").update();
        Cast.open(accounts, "admin", Role.ADMINISTRATOR);
        admin = accounts.actor("admin").orElseThrow();
    }

    @Test
    void aTokenIsShownOnceAndOnlyItsHashIsKept() throws Exception {
        var page = mvc.perform(post("/tokens")
                        .with(signedIn(admin.account(), Role.ADMINISTRATOR))
                        .with(csrf())
                        .param("label", "导入")
                        .param("days", "30")
                        .param("scopes", "READ"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).containsPattern("gw_[a-z0-9]{40}");
        assertThat(mvc.perform(get("/tokens").with(signedIn(admin.account(), Role.ADMINISTRATOR)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("导入")
                .doesNotContainPattern("gw_[a-z0-9]{40}");
        assertThat(jdbc.sql("select length(secret_hash) from identity.token")
                        .query(Integer.class)
                        .single())
                .isEqualTo(32);
    }

    @Test
    void aTokenDoesWhatItsScopeSaysAndNoMore() throws Exception {
        var read = tokens.make(admin, "读", EnumSet.of(TokenScope.READ), 1);
        mvc.perform(with(get("/api/v1/accounts"), read)).andExpect(status().isOk());
        mvc.perform(with(opening(), read))
                .andExpect(status().isForbidden())
                .andExpect(result ->
                        assertThat(result.getResponse().getErrorMessage()).isEqualTo("access.token-scope"));
        var write = tokens.make(admin, "办", EnumSet.of(TokenScope.READ, TokenScope.WRITE), 1);
        mvc.perform(with(opening(), write))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("access.token-scope"));
        var weighty = tokens.make(admin, "重", EnumSet.allOf(TokenScope.class), 1);
        mvc.perform(with(opening(), weighty)).andExpect(status().isCreated());
        mvc.perform(with(get("/api/v1/cases"), weighty)).andExpect(status().isForbidden());
    }

    @Test
    void aTokenOpensNoPageAndLeavesNoSession() throws Exception {
        var token = tokens.make(admin, "读", EnumSet.allOf(TokenScope.class), 1);
        var page = mvc.perform(with(get("/admin"), token)).andReturn();
        assertThat(page.getResponse().getRedirectedUrl()).isEqualTo("/sign-in");
        var answer = mvc.perform(with(get("/api/v1/courts"), token))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void revokedExpiredAndClosedAreAllTheSame() throws Exception {
        var revoked = tokens.make(admin, "一", EnumSet.of(TokenScope.READ), 1);
        tokens.revoke(admin, tokens.of(admin.account()).getFirst().id());
        refused(revoked);
        var old = tokens.make(admin, "二", EnumSet.of(TokenScope.READ), 1);
        jdbc.sql("update identity.token set expires_at = created_at").update();
        refused(old);
        var closed = tokens.make(admin, "三", EnumSet.of(TokenScope.READ), 1);
        jdbc.sql("update identity.account set disabled = true").update();
        refused(closed);
        refused("gw_" + "a".repeat(40));
    }

    @Test
    void anothersPasswordResetRevokesTheTokens() throws Exception {
        var wei = Cast.open(accounts, "wei", Role.OFFICER);
        var token = tokens.make(accounts.actor("wei").orElseThrow(), "导入", EnumSet.of(TokenScope.READ), 1);
        mvc.perform(with(get("/api/v1/courts"), token)).andExpect(status().isOk());
        accounts.resetPassword(admin, wei);
        refused(token);
    }

    @Test
    void nobodyRevokesAnothersToken() {
        tokens.make(admin, "读", EnumSet.of(TokenScope.READ), 1);
        Cast.open(accounts, "wei", Role.OFFICER);
        var wei = accounts.actor("wei").orElseThrow();
        UUID token = tokens.of(admin.account()).getFirst().id();
        assertThatThrownBy(() -> tokens.revoke(wei, token)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tokens.make(wei, "久", EnumSet.of(TokenScope.READ), 1000))
                .hasMessage("token.days");
    }

    private void refused(String token) throws Exception {
        mvc.perform(with(get("/api/v1/courts"), token)).andExpect(status().isUnauthorized());
    }

    private static MockHttpServletRequestBuilder opening() {
        return post("/api/v1/accounts").contentType("application/json").content("""
                {"login": "lu", "name": "陆", "role": "LIAISON", "unit": "桂1481"}""");
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }
}
