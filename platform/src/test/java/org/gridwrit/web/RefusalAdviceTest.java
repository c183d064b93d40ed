package org.gridwrit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@WholeProgram
class RefusalAdviceTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    RefusalAdvice advice;

    RequestPostProcessor auditor = request -> request;

    @BeforeEach
    void anAuditor() {
        var login = "auditor" + UUID.randomUUID().toString().substring(0, 8);
        auditor = signedIn(Cast.open(accounts, login, Role.AUDITOR), Role.AUDITOR);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            subject=not-a-uuid,              400, id.malformed
            from=2026-13-01,                 400, request.malformed
            from=2026-02-01&to=2026-01-01,   422, audit.period-reversed
            from=2000-01-01,                 422, audit.period
            after=x,                         400, cursor.malformed
            """)
    void whatTheCallerGotWrongIsAProblemWithAStableCode(String query, int status, String code) throws Exception {
        mvc.perform(get("/api/v1/audit?" + query).with(auditor))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value(code))
                .andExpect(jsonPath("$.instance").value("/api/v1/audit"));
    }

    @Test
    void theSameRefusalIsAPageForABrowserAndAProblemForHtmx() throws Exception {
        mvc.perform(get("/audit?subject=x").with(auditor).accept("text/html"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("text/html"))
                .andExpect(content().string(containsString("id.malformed")))
                .andExpect(content().string(containsString("href=\"/audit\"")));
        mvc.perform(get("/audit?subject=x").with(auditor).accept("text/html").header("HX-Request", "true"))
                .andExpect(jsonPath("$.code").value("id.malformed"));
    }

    @Test
    void anUnknownAddressIsAPageWithAWayOut() throws Exception {
        mvc.perform(get("/audit/nowhere").with(auditor).accept("text/html"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("没有找到")))
                .andExpect(content().string(containsString("href=\"/audit\"")));
    }

    @Test
    void aPageSpeaksTheLanguageThatWasChosenAndAProgramTheOneItAsksFor() throws Exception {
        mvc.perform(get("/audit?language=en").with(auditor)).andExpect(content().string(containsString("Audit trail")));
        mvc.perform(get("/audit").with(auditor).cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("Audit trail")));
        mvc.perform(get("/audit").with(auditor).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("审计记录")));
        mvc.perform(get("/api/v1/audit?subject=x").with(auditor).header("Accept-Language", "en"))
                .andExpect(jsonPath("$.title").value("Something in the request is wrong"));
    }

    @Test
    void aFieldThatCannotBeReadIsNamed() throws Exception {
        var login = "admin" + UUID.randomUUID().toString().substring(0, 8);
        mvc.perform(post("/api/v1/accounts")
                        .with(signedIn(Cast.open(accounts, login, Role.ADMINISTRATOR), Role.ADMINISTRATOR))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .contentType("application/json")
                        .content("{\"login\": \"x\", \"role\": \"KING\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.malformed"))
                .andExpect(jsonPath("$.detail").value(containsString("role")));
    }

    @Test
    void aZeroByteInAnAddressIsTheCallersFault() throws Exception {
        mvc.perform(get("/api/v1/audit").param("who", "\0").with(auditor))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("request.unreadable"));
        mvc.perform(get("/audit").param("who", "\0").with(auditor).accept("text/html"))
                .andExpect(status().isBadRequest());
    }

    @Test
    void aFullDiskIsSaidToBeOne() {
        var full = new UncategorizedSQLException("insert", "insert", new SQLException("No space left", "53100"));
        assertThat(advice.unexpected(full, new MockHttpServletRequest("PUT", "/api/v1/tasks/1")))
                .isInstanceOfSatisfying(ResponseEntity.class, it -> {
                    assertThat(it.getStatusCode().value()).isEqualTo(507);
                    assertThat(it.getBody()).asString().contains("request.disk-full");
                });
    }

    @Test
    void aBodyThatCannotBeReadIsTheCallersFault() throws Exception {
        var login = "admin" + UUID.randomUUID().toString().substring(0, 8);
        var administrator = Cast.open(accounts, login, Role.ADMINISTRATOR);
        for (var body : new String[] {"{", "[]"}) {
            mvc.perform(post("/api/v1/accounts")
                            .with(signedIn(administrator, Role.ADMINISTRATOR))
                            .with(SecurityMockMvcRequestPostProcessors.csrf())
                            .contentType("application/json")
                            .content(body))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("request.unreadable"));
        }
    }
}
