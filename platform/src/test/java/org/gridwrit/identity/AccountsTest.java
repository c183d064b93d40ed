package org.gridwrit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridwrit.access.Role;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class AccountsTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    UUID administrator = new UUID(0, 0);

    @BeforeEach
    void anAdministrator() {
        jdbc.sql("delete from identity.account").update();
        administrator = Cast.open(accounts, "admin", Role.ADMINISTRATOR);
    }

    /// The second hand, where a test is about something else.
    private void approve(String login) {
        jdbc.sql("update identity.account set approved_at = now() where login = :login")
                .param("login", login)
                .update();
    }

    @Test
    void anAccountOpensWithAPasswordShownOnce() throws Exception {
        mvc.perform(post("/admin/accounts")
                        .with(signedIn(administrator, Role.ADMINISTRATOR))
                        .with(csrf())
                        .param("login", "Wei")
                        .param("name", "韦法官")
                        .param("role", "OFFICER")
                        .param("unit", "桂1481"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("class=\"secret\"")));
        approve("wei");
        assertThat(accounts.actor("wei").orElseThrow().city()).isEqualTo("451400");
        mvc.perform(get("/admin").with(signedIn(administrator, Role.ADMINISTRATOR)))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("class=\"secret\""))));
    }

    @Test
    void aUnitThatDoesNotExistIsRefusedOnThePage() throws Exception {
        mvc.perform(post("/admin/accounts")
                        .with(signedIn(administrator, Role.ADMINISTRATOR))
                        .with(csrf())
                        .param("login", "wei")
                        .param("name", "韦法官")
                        .param("role", "OFFICER")
                        .param("unit", "桂9999"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("note bad")));
    }

    @Test
    void aProgramOpensAndClosesAccountsToo() throws Exception {
        mvc.perform(post("/api/v1/accounts")
                        .with(signedIn(administrator, Role.ADMINISTRATOR))
                        .with(csrf())
                        .contentType("application/json")
                        .content("""
                                {"login": "huang", "name": "黄主任", "role": "DISPATCHER", "unit": "451481100"}"""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.password").isNotEmpty());
        approve("huang");
        var huang = accounts.actor("huang").orElseThrow().account();
        mvc.perform(put("/api/v1/accounts/{id}/disabled", huang)
                        .with(signedIn(administrator, Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isNoContent());
        assertThat(accounts.actor("huang")).isEmpty();
        mvc.perform(delete("/api/v1/accounts/{id}/disabled", huang)
                .with(signedIn(administrator, Role.ADMINISTRATOR))
                .with(csrf()));
        approve("huang");
        assertThat(accounts.actor("huang")).isPresent();
    }

    @Test
    void theListPagesByKey() {
        var many = IntStream.range(0, 120)
                .mapToObj(it -> new NewAccount(
                        "officer%03d".formatted(it), "法官", "x", Role.OFFICER, "451400", "桂1481", null, null))
                .toList();
        accounts.openAll(Cast.ADMINISTRATOR, many, "hash");
        var first = accounts.list(Cast.ADMINISTRATOR, "officer", "");
        var second = accounts.list(Cast.ADMINISTRATOR, "officer", String.valueOf(first.next()));
        assertThat(first.rows()).hasSize(50);
        assertThat(second.rows().getFirst().login()).isEqualTo("officer050");
        assertThat(accounts.list(Cast.ADMINISTRATOR, "officer", String.valueOf(second.next()))
                        .next())
                .isNull();
    }

    @Test
    void openingTwiceChangesNothingThatExists() {
        var wei = new NewAccount("wei", "韦法官", "x", Role.OFFICER, "451400", "桂1481", null, null);
        assertThat(accounts.openAll(Cast.ADMINISTRATOR, List.of(wei), "one")).isEqualTo(1);
        assertThat(accounts.openAll(Cast.ADMINISTRATOR, List.of(wei), "two")).isZero();
        assertThat(jdbc.sql("select password_hash from identity.account where login = 'wei'")
                        .query(String.class)
                        .single())
                .isEqualTo("one");
    }

    @Test
    void administratorsSeeNoBusinessAndCannotLockThemselvesOut() throws Exception {
        mvc.perform(get("/console").with(signedIn(administrator, Role.ADMINISTRATOR)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/audit").with(signedIn(administrator, Role.ADMINISTRATOR)))
                .andExpect(status().isForbidden());
        mvc.perform(put("/api/v1/accounts/{id}/disabled", administrator)
                        .with(signedIn(administrator, Role.ADMINISTRATOR))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("account.own"));
    }

    @Test
    void disablingOnThePageSaysSo() throws Exception {
        var wei = Cast.open(accounts, "wei", Role.OFFICER);
        mvc.perform(post("/admin/accounts/{id}/disabled", wei)
                        .with(signedIn(administrator, Role.ADMINISTRATOR))
                        .with(csrf())
                        .param("disabled", "true"))
                .andExpect(redirectedUrl("/admin"));
        assertThat(accounts.actor("wei")).isEmpty();
    }
}
