package org.gridwrit.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.security.Approvals;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("slow")
@DirtiesContext
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"gridwrit.second-factor=required", "gridwrit.provider.second-factor=otp"})
class ProviderSignInTest {
    private static final List<ServletWebServerApplicationContext> STARTED = new ArrayList<>();
    private static String home = "";
    private static String issuer = "";

    @DynamicPropertySource
    static void configured(DynamicPropertyRegistry registry) throws IOException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        home = "http://127.0.0.1:" + port;
        var provider = ProvincialProvider.start(home + "/login/oauth2/code/province");
        STARTED.add(provider);
        issuer = "http://127.0.0.1:"
                + Objects.requireNonNull(provider.getWebServer()).getPort();
        var client = "spring.security.oauth2.client.";
        registry.add("server.port", () -> port);
        registry.add(client + "registration.province.client-id", () -> ProvincialProvider.CLIENT);
        registry.add(client + "registration.province.client-secret", () -> ProvincialProvider.CLIENT_SECRET);
        registry.add(client + "registration.province.client-authentication-method", () -> "client_secret_post");
        registry.add(client + "registration.province.client-name", () -> "省统一身份认证");
        registry.add(client + "registration.province.scope", () -> "openid");
        registry.add(client + "provider.province.issuer-uri", () -> issuer);
    }

    @AfterAll
    static void stop() {
        STARTED.forEach(ServletWebServerApplicationContext::close);
    }

    @Autowired
    Accounts accounts;

    @Autowired
    Subjects subjects;

    @Autowired
    Approvals approvals;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        jdbc.sql("delete from identity.account").update();
        Cast.open(accounts, "admin", Role.ADMINISTRATOR);
        Cast.open(accounts, "security", Role.SECURITY);
        Cast.open(accounts, "wei", Role.OFFICER);
    }

    @Test
    void theSignInPageOffersTheProvider() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            var page = browser.send(
                    HttpRequest.newBuilder(URI.create(home + "/sign-in")).build(), BodyHandlers.ofString());
            assertThat(page.body()).contains("用省统一身份认证登录", "/oauth2/authorization/province");
        }
    }

    @Test
    void whoeverIsNotLinkedIsTurnedAwayAndGetsNoAccount() throws Exception {
        assertThat(signIn("stranger-otp")).endsWith("/sign-in?unlinked");
        assertThat(jdbc.sql("select count(*) from identity.account")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void aLinkCountsOnceTheSecondHandHasAgreed() throws Exception {
        link("wei-otp");
        assertThat(signIn("wei-otp")).endsWith("/sign-in?unlinked");
        approve();
        assertThat(signIn("wei-otp")).endsWith("/console/day");
    }

    @Test
    void whatTheProviderDidNotAskForIsAskedHere() throws Exception {
        link("wei");
        approve();
        assertThat(signIn("wei")).contains("/second-factor/enrolment");
    }

    private void link(String subject) {
        subjects.link(accounts.actor("admin").orElseThrow(), issuer, subject, "wei");
    }

    private void approve() {
        var wei = jdbc.sql("select id from identity.account where login = 'wei'")
                .query(java.util.UUID.class)
                .single();
        approvals.approve(accounts.actor("security").orElseThrow(), wei);
    }

    /// Through both servers as a browser goes; the person has signed in at the provider before.
    ///
    /// @return where it ends
    private String signIn(String person) throws Exception {
        try (var browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            var at = URI.create(home + "/oauth2/authorization/province");
            for (int hops = 0; hops < 12; hops++) {
                var request = HttpRequest.newBuilder(at).header("Accept", "text/html");
                if (at.toString().startsWith(issuer)) {
                    request.header(ProvincialProvider.PERSON, person);
                }
                var answer = browser.send(request.build(), BodyHandlers.ofString());
                var next = answer.headers().firstValue("Location");
                if (next.isEmpty()) return at.toString();
                at = at.resolve(next.get());
            }
            return "around in circles at " + at;
        }
    }
}
