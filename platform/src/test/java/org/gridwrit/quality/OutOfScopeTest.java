package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.seal.Seal;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls every handler as every role that may come, about records that exist and are somebody else's: of a court next
/// door, and of another city. Nothing of them is told, and nothing of them changes.
@SpringBootTest(properties = "gridwrit.test=strangers")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutOfScopeTest {
    /// Answer about what is not there as about what is somebody else's: with an empty list, or with what is published.
    private static final Set<String> ANSWER_WITH_NOTHING = Set.of(
            "GET /api/v1/cases/{id}/tasks",
            "GET /console/cases/{id}/tasks",
            "GET /console/tasks/{id}/recusal",
            "GET /console/routes/{id}/villages", // of the published divisions, for the search box beside the address
            "GET /township/routes/{id}/villages");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Seal seal;

    @Autowired
    JsonMapper json;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    /// Auditors answer for every court: of a watch they read case number, dates and who asked, and nothing of the
    /// debtor.
    private static final Set<String> OVERSEEN = Set.of("GET /audit/watches", "GET /api/v1/audit/watches");

    private final Map<Role, UUID> people = new EnumMap<>(Role.class);
    private final Map<Strangers, String> before = new EnumMap<>(Strangers.class);
    private JsonNode bodies;

    @BeforeAll
    void oneOfEachRoleAndTwoStrangers() throws IOException {
        for (var role : Role.values()) {
            people.put(role, Cast.open(accounts, "matrix-" + role.name().toLowerCase(Locale.ROOT), role));
        }
        for (var it : Strangers.values()) {
            it.settle(jdbc, seal);
            before.put(it, it.state(jdbc));
        }
        try (InputStream in = Accounts.class.getResourceAsStream("api-examples.json")) {
            bodies = json.readTree(Objects.requireNonNull(in));
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("每个接口、每种角色：别人的记录看不到、改不了")
    void nothingOfSomebodyElsesIsToldOrChanged() throws Exception {
        assertThat(triedInVain(Integer.MAX_VALUE)).isGreaterThan(500);
    }

    /// For every day: one role at each handler.
    @Test
    void norIsItToTheFirstWhoMayCome() throws Exception {
        assertThat(triedInVain(1)).isGreaterThan(100);
    }

    private int triedInVain(int roles) throws Exception {
        var wrong = new TreeSet<String>();
        int tried = 0;
        for (var handler : Handlers.of(handlers)) {
            var allowed = AccessMatrix.read().get(handler.toString());
            if (allowed == null) continue;
            var named = Belongings.of(handler.path());
            for (var role : allowed.roles().stream().sorted().limit(roles).toList()) {
                for (var whose : Strangers.values()) {
                    if (named.filter(it -> it.isOpenTo(role, whose)).isPresent()) continue;
                    var answer = call(handler, named.map(it -> it.key(whose)).orElse(""), role);
                    tried++;
                    var about = "%s as %s of one %s: %d".formatted(handler, role, whose, answer.getStatus());
                    if (answer.getContentAsString().contains(Strangers.MARK) && !OVERSEEN.contains(handler.toString()))
                        wrong.add(about + ", and tells");
                    var found = answer.getStatus() < 400 && !ANSWER_WITH_NOTHING.contains(handler.toString());
                    if (named.isPresent() && found) wrong.add(about);
                    if (!handler.method().equals("GET") && hasChanged(whose)) wrong.add(about + ", and changes");
                }
            }
        }
        for (var whose : Strangers.values()) if (hasChanged(whose)) wrong.add("What only reads changes " + whose);
        assertThat(wrong).isEmpty();
        return tried;
    }

    private boolean hasChanged(Strangers whose) {
        return !whose.state(jdbc).equals(before.get(whose));
    }

    @Test
    void theStrangersRecordsAreThere() {
        for (var whose : Strangers.values()) {
            assertThat(before.get(whose)).contains(Strangers.MARK).doesNotContain("[null]");
        }
    }

    private MockHttpServletResponse call(Handlers handler, String key, Role role) throws Exception {
        var call = request(HttpMethod.valueOf(handler.method()), java.net.URI.create(address(handler, key)))
                .with(csrf())
                .accept(handler.path().startsWith("/api/") ? "application/json" : "text/html");
        handler.parameters().forEach(call::param);
        if (handler.body() != null) {
            var example = bodies.get(handler.toString());
            call.contentType(handler.consumes()).content(example == null ? handler.body() : example.toString());
        }
        call.with(signedIn(people.getOrDefault(role, new UUID(0, 0)), role));
        return mvc.perform(call).andReturn().getResponse();
    }

    /// The plausible address, with the stranger's key where a record is named.
    private static String address(Handlers handler, String key) {
        if (key.isEmpty()) return org.springframework.web.util.UriUtils.encodePath(handler.address(), "UTF-8");
        var address = handler.path();
        var given = handler.address().split("/", -1);
        var asked = address.split("/", -1);
        boolean placed = false;
        for (int i = 1; i < asked.length; i++) {
            var place = Belongings.VARIABLE.matcher(asked[i - 1] + "/" + asked[i]);
            if (!place.matches()) continue;
            var isRecord = Belongings.named(place.group(1) + "/{" + place.group(2) + "}")
                    .isPresent();
            address = address.replaceFirst(
                    java.util.regex.Pattern.quote(asked[i]),
                    Matcher.quoteReplacement(isRecord && !placed ? key : given[i]));
            placed |= isRecord;
        }
        return org.springframework.web.util.UriUtils.encodePath(address, "UTF-8");
    }
}
