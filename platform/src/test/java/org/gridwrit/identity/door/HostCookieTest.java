package org.gridwrit.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Without the tokens that tests make for themselves; other tests of this context have put them in place of ours.
@SpringBootTest
@AutoConfigureMockMvc
class HostCookieTest {
    private static final String ASKED = "1f7c2c3a-0000-4000-8000-000000000001";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from identity.account").update();
        Cast.open(accounts, "li", Role.WORKER);
    }

    @Test
    @DisplayName("在 HTTPS 下，会话、表单凭证和常用浏览器的 Cookie 只属于本机")
    void overHttpsTheNamesBindTheCookiesToTheHost() throws Exception {
        var set = cookies(true);
        assertThat(set)
                .anyMatch(it -> it.startsWith("__Host-gridwrit="))
                .anyMatch(it -> it.startsWith("__Host-gridwrit-csrf="));
        assertThat(set)
                .filteredOn(it -> it.startsWith("__Host-"))
                .allSatisfy(it -> assertThat(it)
                        .contains("Path=/;")
                        .contains("Secure")
                        .contains("HttpOnly")
                        .doesNotContain("Domain"));
        assertThat(set).noneMatch(it -> it.startsWith("gridwrit"));
    }

    @Test
    void withoutHttpsTheyHaveTheirPlainNames() throws Exception {
        assertThat(cookies(false))
                .anyMatch(it -> it.startsWith("gridwrit="))
                .anyMatch(it -> it.startsWith("gridwrit-csrf="))
                .noneMatch(it -> it.contains("__Host-"));
    }

    /// A cookie with the plain name may come from another host of the domain.
    @Test
    void overHttpsAPlainNameCountsForNothing() throws Exception {
        var signedIn = signIn(false, "gridwrit-csrf");
        var session = Objects.requireNonNull(signedIn.getCookie("gridwrit"));
        assertThat(send(get("/account").cookie(session), false).getRedirectedUrl())
                .isNotEqualTo("/sign-in");
        assertThat(send(get("/account").cookie(session), true).getRedirectedUrl())
                .isEqualTo("/sign-in");
        assertThat(signIn(true, "gridwrit-csrf").getStatus()).isEqualTo(403);
    }

    @Test
    void signingOutTakesTheCookieAway() throws Exception {
        var session =
                Objects.requireNonNull(signIn(true, "__Host-gridwrit-csrf").getCookie("__Host-gridwrit"));
        var csrf = new Cookie("__Host-gridwrit-csrf", ASKED);
        var left = send(post("/sign-out").cookie(session, csrf).param("_csrf", masked(true, session, csrf)), true);
        assertThat(left.getRedirectedUrl()).isEqualTo("/sign-in?left");
        assertThat(left.getHeaders("Set-Cookie"))
                .anySatisfy(it -> assertThat(it)
                        .startsWith("__Host-gridwrit=;")
                        .contains("Max-Age=0")
                        .contains("Secure"));
        assertThat(send(get("/account").cookie(session), true).getRedirectedUrl())
                .isEqualTo("/sign-in");
    }

    private List<String> cookies(boolean secure) throws Exception {
        var all = new ArrayList<>(send(get("/complaints"), secure).getHeaders("Set-Cookie"));
        all.addAll(signIn(secure, secure ? "__Host-gridwrit-csrf" : "gridwrit-csrf")
                .getHeaders("Set-Cookie"));
        return all;
    }

    private MockHttpServletResponse signIn(boolean secure, String csrf) throws Exception {
        return send(
                post("/sign-in")
                        .cookie(new Cookie(csrf, ASKED))
                        .param(
                                "_csrf",
                                masked(secure, new Cookie(secure ? "__Host-gridwrit-csrf" : "gridwrit-csrf", ASKED)))
                        .param("login", "li")
                        .param("password", Cast.PASSWORD),
                secure);
    }

    /// What stands in the page's form: the token, drawn over so that it never looks the same.
    private String masked(boolean secure, Cookie... cookies) throws Exception {
        var page = send(get("/complaints").cookie(cookies), secure).getContentAsString();
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, boolean secure) throws Exception {
        return mvc.perform(request.secure(secure).with(HostCookieTest::ours))
                .andReturn()
                .getResponse();
    }

    private static MockHttpServletRequest ours(MockHttpServletRequest request) {
        WebTestUtils.setCsrfTokenRepository(request, new CsrfCookie());
        return request;
    }
}
