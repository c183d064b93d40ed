package org.gridwrit.naughty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Role;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.quality.AccessMatrix;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// Every field, parameter, path variable and body of every handler, as everybody who may call it: how much of it, says
/// [Extent].
@Tag("slow")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Import(People.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NaughtyInputTest {
    private static final int AT_ONCE = 4;

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

    private static final Extent EXTENT = Extent.asked();

    private final Map<Role, UUID> accountOf = new EnumMap<>(Role.class);
    private final Findings findings = new Findings();

    private record Feed(Target target, @Nullable Role role, int round) {}

    @Test
    @DisplayName("坏输入逐一送进每个表单、接口参数和路径：不出 500，不回显，不泄露内部信息")
    void nothingNaughtyBreaksAnythingOrComesBackAlive(CapturedOutput log) throws Exception {
        everybodyAndSomethingToReadIsThere();
        var live = new Live(jdbc, Cast.open(accounts, "victim", Role.WORKER));
        var examples =
                json.readTree(new ClassPathResource("org/gridwrit/identity/api-examples.json").getContentAsByteArray());
        var targets = Target.of(handlers, examples);
        feed(targets, live);
        try (var sender = sender(live)) {
            for (var role : Role.values()) sender.reread(role);
        }
        headers();
        findings.print(targets);
        assertThat(findings.wrong()).isEmpty();
        assertThat(log.getAll().lines().filter(it -> it.contains(" ERROR "))).isEmpty();
        assertThat(findings.tried()).isGreaterThan(EXTENT == Extent.ALL ? 40_000 : 5_000);
        assertThat(findings.categories()).hasSizeGreaterThan(15);
    }

    private void everybodyAndSomethingToReadIsThere() {
        demo.make(Scale.COUNTY, 2026, true);
        for (var role : Role.values()) {
            var login = CAST.get(role);
            accountOf.put(
                    role,
                    login == null
                            ? Cast.open(accounts, "naughty-" + role.name().toLowerCase(Locale.ROOT), role)
                            : accounts.actor(login).orElseThrow().account());
        }
    }

    private void feed(List<Target> targets, Live live) throws Exception {
        var feeds = feeds(targets);
        var questions = targets.stream().map(Target::path).toList();
        Callable<@Nullable Void> feeder = () -> {
            try (var sender = sender(live)) {
                for (var it = feeds.poll(); it != null; it = feeds.poll()) {
                    sender.feed(it.target, it.role, EXTENT.of(it.target, it.round), questions);
                }
            }
            return null;
        };
        try (var feeders = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = new ArrayList<Future<@Nullable Void>>();
            for (int i = 0; i < AT_ONCE; i++) running.add(feeders.submit(feeder));
            for (var it : running) it.get();
        }
    }

    private static Queue<Feed> feeds(List<Target> targets) {
        var matrix = AccessMatrix.read();
        var feeds = new ConcurrentLinkedQueue<Feed>();
        for (var target : targets) {
            var who = matrix.getOrDefault(target.toString(), new AccessMatrix(Set.of(), true));
            int round = 0;
            if (who.nobody()) feeds.add(new Feed(target, null, round++));
            for (var role : who.roles()) feeds.add(new Feed(target, role, round++));
        }
        return feeds;
    }

    private final AtomicInteger sent = new AtomicInteger();

    private Sender sender(Live live) {
        return new Sender(port, live, findings, this::signedIn, () -> {
            if (sent.getAndIncrement() % 4 == 0)
                jdbc.sql("delete from identity.attempt").update();
        });
    }

    private List<String> signedIn(@Nullable Role role) {
        return people.headers(role, role == null ? null : accountOf.get(role));
    }

    private void headers() throws Exception {
        for (var page : List.of("/console", "/api/v1/cases")) {
            for (var attempt : EXTENT.of(Protocol.headers())) {
                var headers = new ArrayList<>(signedIn(Role.OFFICER));
                headers.add(attempt);
                one(Wire.head("GET", page, headers, 0), "GET " + page, Role.OFFICER, Category.HEADER, attempt);
            }
        }
        for (var attempt : Protocol.requests()) one(attempt, "raw", null, Category.PROTOCOL, attempt);
    }

    private void one(String request, String where, @Nullable Role role, Category category, String attempt) {
        try (var fresh = new Wire(port)) {
            var answer = fresh.send(request, new byte[0]);
            findings.add(where, role, category, attempt, Verdict.of(where.contains("/api/"), answer), answer);
        } catch (IOException closed) {
            findings.silent(category);
        }
    }
}
