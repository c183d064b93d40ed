package org.gridwrit.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.quality.AccessMatrix;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Every field, parameter, path variable and body of every handler, as everybody who may call it.
@Tag("slow")
@EnabledIfEnvironmentVariable(named = "GRIDWRIT_NAUGHTY", matches = "some|all")
@DirtiesContext
@Import(People.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NaughtyInputTest {
    private static final Map<Role, String> CAST = Map.of(
            Role.OFFICER, "wei",
            Role.LIAISON, "lu",
            Role.PRESIDENT, "president",
            Role.DISPATCHER, "huang",
            Role.WORKER, "li",
            Role.COMMITTEE, "committee",
            Role.AUDITOR, "auditor",
            Role.ADMINISTRATOR, "admin",
            Role.SECURITY, "security");

    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private static final int SHARE = "all".equals(System.getenv("GRIDWRIT_NAUGHTY")) ? 1 : 12;

    private final Map<Role, UUID> accountOf = new EnumMap<>(Role.class);
    private final Set<String> asking = new HashSet<>();
    private final Findings findings = new Findings();
    private Wire wire;
    private Live live;

    @BeforeAll
    void everybodyAndSomethingToReadIsThere() {
        demo.make(Scale.COUNTY, 2026, true);
        for (var role : Role.values()) {
            var login = CAST.get(role);
            accountOf.put(
                    role,
                    login == null
                            ? Cast.open(accounts, "naughty-" + role.name().toLowerCase(Locale.ROOT), role)
                            : accounts.actor(login).orElseThrow().account());
        }
        live = new Live(jdbc, Cast.open(accounts, "victim", Role.WORKER));
        wire = new Wire(port);
    }

    @Test
    @DisplayName("坏输入逐一送进每个表单、接口参数和路径：不出 500，不回显，不泄露内部信息")
    void nothingNaughtyBreaksAnythingOrComesBackAlive() throws Exception {
        var matrix = AccessMatrix.read();
        var examples =
                json.readTree(new ClassPathResource("org/gridwrit/identity/api-examples.json").getContentAsByteArray());
        var targets = Target.of(handlers, examples);
        targets.forEach(it -> asking.add(it.path()));
        for (var target : targets) {
            var who = matrix.getOrDefault(target.toString(), new AccessMatrix(Set.of(), true));
            int round = 0;
            if (who.nobody()) feed(target, null, round++);
            for (var role : who.roles()) feed(target, role, round++);
        }
        for (var role : Role.values()) reread(role);
        headers();
        findings.print(targets);
        assertThat(findings.wrong()).isEmpty();
        assertThat(findings.tried()).isGreaterThan(40_000 / SHARE);
        assertThat(findings.categories()).hasSizeGreaterThan(15);
    }

    /// The first to come gets everything; whoever comes after gets every sixteenth, each another one. All of it takes a
    /// quarter of an hour; with `GRIDWRIT_NAUGHTY=some` each address gets its share.
    private void feed(Target target, @Nullable Role role, int round) throws Exception {
        var headers = signedIn(role);
        var tries = Try.of(target);
        for (int i = 0; i < tries.size(); i++) {
            if (round > 0 && i % 16 != round % 16) continue;
            if (i % SHARE != Math.floorMod(target.path().hashCode(), SHARE)) continue;
            var wanted = tries.get(i);
            if (i % 4 == 0) jdbc.sql("delete from identity.attempt").update();
            var answer = send(target, wanted, headers);
            if (role != null && Verdict.signedOut(answer)) {
                headers = signedIn(role);
                answer = send(target, wanted, headers);
            }
            findings.add(target, wanted, role, answer);
        }
    }

    private Wire.Answer send(Target target, Try wanted, List<String> who) throws Exception {
        // A key signs what it was asked just before.
        var question = target.path() + "/question";
        if (asking.contains(question)) wire.send(Wire.head("POST", question, who, 0), new byte[0]);
        var draft = wanted.wrong().apply(new Draft(target, live));
        var content = draft.content();
        var headers = new ArrayList<>(who);
        headers.addAll(draft.headers());
        headers.add("Accept: " + (target.api() ? "application/json" : "text/html"));
        return wire.send(Wire.head(target.method(), draft.target(), headers, content.length), content);
    }

    private List<String> signedIn(@Nullable Role role) {
        return people.headers(role, role == null ? null : accountOf.get(role));
    }

    /// What was stored comes out here.
    private void reread(Role role) throws Exception {
        var headers = new ArrayList<>(signedIn(role));
        headers.add("Accept: text/html");
        for (var page : Live.pages().toList()) {
            var answer = wire.send(Wire.head("GET", page, headers, 0), new byte[0]);
            findings.add("GET " + page + " afterwards", role, Category.SCRIPT, page, Verdict.of(false, answer), answer);
        }
    }

    private void headers() throws Exception {
        for (var page : List.of("/console", "/api/v1/cases")) {
            for (var attempt : Protocol.headers()) {
                var headers = new ArrayList<>(signedIn(Role.OFFICER));
                headers.add(attempt);
                try (var fresh = new Wire(port)) {
                    var answer = fresh.send(Wire.head("GET", page, headers, 0), new byte[0]);
                    findings.add(
                            "GET " + page, Role.OFFICER, Category.HEADER, attempt, Verdict.of(false, answer), answer);
                } catch (IOException closed) {
                    findings.silent(Category.HEADER);
                }
            }
        }
        for (var attempt : Protocol.requests()) {
            try (var fresh = new Wire(port)) {
                var answer = fresh.send(attempt, new byte[0]);
                findings.add("raw", null, Category.PROTOCOL, attempt, Verdict.of(false, answer), answer);
            } catch (IOException closed) {
                findings.silent(Category.PROTOCOL);
            }
        }
    }
}
