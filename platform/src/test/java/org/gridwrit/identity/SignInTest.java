package org.gridwrit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.ADMINISTRATOR;
import static org.gridwrit.identity.Cast.PASSWORD;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@WholeProgram
class SignInTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from identity.account").update();
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleLandsWhereItWorks(Role role) throws Exception {
        open("somebody", role);
        var landing = switch (role) {
            case OFFICER, LIAISON, PRESIDENT -> "/console/day";
            case DISPATCHER -> "/township";
            case WORKER -> "/field";
            case COMMITTEE -> "/figures";
            case AUDITOR -> "/audit";
            case ADMINISTRATOR -> "/admin";
            case SECURITY -> "/security";
            case FINANCE -> "/account";
            case PETITION -> "/petitions";
        };
        mvc.perform(signIn("somebody", PASSWORD)).andExpect(redirectedUrl(landing));
    }

    @Test
    void aWrongPasswordAnUnknownLoginAndADisabledAccountGetTheSameAnswer() throws Exception {
        var wei = open("wei", Role.OFFICER);
        mvc.perform(signIn("wei", "wrong")).andExpect(redirectedUrl("/sign-in?wrong"));
        mvc.perform(signIn("nobody", PASSWORD)).andExpect(redirectedUrl("/sign-in?wrong"));
        accounts.disable(ADMINISTRATOR, wei);
        mvc.perform(signIn("wei", PASSWORD)).andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void fiveWrongPasswordsCloseTheDoorForThatAddressOnly() throws Exception {
        open("lu", Role.LIAISON);
        for (int i = 0; i < Throttle.Limit.PASSWORD.free(); i++) mvc.perform(signIn("lu", "wrong" + i));
        mvc.perform(signIn("lu", PASSWORD)).andExpect(redirectedUrl("/sign-in?wait"));
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("10.0.0.9");
                            return request;
                        })
                        .param("login", "lu")
                        .param("password", PASSWORD))
                .andExpect(redirectedUrl("/console/day"));
    }

    @Test
    void theSessionChangesItsIdAtSignIn() throws Exception {
        open("wei", Role.OFFICER);
        var before = sessionOf("wei");
        var after = mvc.perform(post("/sign-in")
                        .cookie(before)
                        .with(csrf())
                        .param("login", "wei")
                        .param("password", PASSWORD))
                .andReturn();
        assertThat(Objects.requireNonNull(after.getResponse().getCookie("gridwrit"))
                        .getValue())
                .isNotEqualTo(before.getValue());
        mvc.perform(get("/password").cookie(before)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void disablingAnAccountEndsItsSessionsAtTheNextRequest() throws Exception {
        var wei = open("wei", Role.OFFICER);
        var session = sessionOf("wei");
        mvc.perform(get("/password").cookie(session)).andExpect(status().isOk());
        accounts.disable(ADMINISTRATOR, wei);
        mvc.perform(get("/password").cookie(session)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void aTemporaryPasswordOpensNothingButThePageThatChangesIt() throws Exception {
        var wei = open("wei", Role.OFFICER);
        var temporary = accounts.resetPassword(ADMINISTRATOR, wei);
        var session = sessionOf("wei", temporary);
        mvc.perform(get("/console").cookie(session)).andExpect(redirectedUrl("/password"));
        mvc.perform(get("/api/v1/cases").cookie(session)).andExpect(status().isForbidden());
        mvc.perform(post("/password")
                        .cookie(session)
                        .with(csrf())
                        .param("current", temporary)
                        .param("chosen", "a sentence of my own")
                        .param("repeated", "a sentence of my own"))
                .andExpect(redirectedUrl("/console/day"));
        mvc.perform(get("/").cookie(session)).andExpect(redirectedUrl("/console/day"));
    }

    @Test
    void comingInGoingOutAndBeingRefusedAreAudited() throws Exception {
        var wei = open("wei", Role.OFFICER);
        mvc.perform(signIn("wei", "wrong"));
        mvc.perform(post("/sign-out").cookie(sessionOf("wei")).with(csrf())).andExpect(redirectedUrl("/sign-in?left"));
        assertThat(jdbc.sql("""
                        select action from audit.entry where city_code = '450000' and actor_id = :actor order by id
                        """).param("actor", wei).query(String.class).list())
                .containsExactly("session.refuse", "session.open", "session.close");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        open("wei", Role.OFFICER);
        mvc.perform(post("/sign-in").param("login", "wei").param("password", PASSWORD))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/cases").cookie(sessionOf("wei"))).andExpect(status().isForbidden());
    }

    @Test
    void aPasswordIsNoWayIntoTheApi() throws Exception {
        open("auditor", Role.AUDITOR);
        mvc.perform(get("/api/v1/courts"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Bearer")));
        mvc.perform(get("/api/v1/courts").with(httpBasic("auditor", PASSWORD))).andExpect(status().isUnauthorized());
    }

    @Test
    void aPageOfOnesOwnThatWasAskedForComesAfterSigningIn() throws Exception {
        open("wei", Role.OFFICER);
        var asked =
                mvc.perform(get("/console/cases?page=2").accept("text/html")).andReturn();
        var saved = Objects.requireNonNull(asked.getResponse().getCookie("REDIRECT_URI"));
        mvc.perform(signInWith(saved, "wei")).andExpect(redirectedUrl("/console/cases?page=2"));
        open("nong", Role.WORKER);
        mvc.perform(signInWith(saved, "nong")).andExpect(redirectedUrl("/field"));
    }

    @Test
    void everyPageForbidsScriptsAndStylesThatAreNotFiles() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(content().string(containsString("autocomplete=\"current-password\"")));
    }

    private UUID open(String login, Role role) {
        return Cast.open(accounts, login, role);
    }

    private Cookie sessionOf(String login) throws Exception {
        return sessionOf(login, PASSWORD);
    }

    private Cookie sessionOf(String login, String password) throws Exception {
        return Objects.requireNonNull(
                mvc.perform(signIn(login, password)).andReturn().getResponse().getCookie("gridwrit"));
    }

    private static RequestBuilder signIn(String login, String password) {
        return formLogin("/sign-in")
                .userParameter("login")
                .passwordParam("password")
                .user("login", login)
                .password("password", password);
    }

    private static RequestBuilder signInWith(Cookie saved, String login) {
        return post("/sign-in").cookie(saved).with(csrf()).param("login", login).param("password", PASSWORD);
    }
}
