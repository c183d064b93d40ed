package org.gridwrit.notice.live;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Many open pages on one instance; `-Dconsoles=5000` asks for as many as a region has.
@Tag("slow")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ManyConsolesTest {
    private static final int MANY = Integer.getInteger("consoles", 300);

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    Signals signals;

    @Autowired
    Consoles consoles;

    @Test
    @DisplayName("许多页面同时打开：一条反馈一秒内出现在每个相关页面上")
    void eachOfManyOpenPagesIsToldWithinASecond() throws Exception {
        var login = "many-" + UUID.randomUUID();
        Cast.open(accounts, login, Role.OFFICER);
        var cookie = signIn(login);
        signals.tell(List.of(signal()));
        long before = heap();
        try (var crowd = new Crowd(port, cookie)) {
            long start = System.nanoTime();
            crowd.open(MANY);
            await().atMost(Duration.ofMinutes(3)).until(() -> consoles.count() >= MANY);
            await().atMost(Duration.ofMinutes(1)).until(() -> crowd.greeted() == MANY);
            double seconds = (System.nanoTime() - start) / 1e9;
            long each = (heap() - before) / MANY;

            var waits = new long[3][];
            for (int i = 0; i < waits.length; i++) {
                crowd.begin();
                signals.tell(List.of(signal()));
                await().atMost(Duration.ofSeconds(30)).until(() -> crowd.told() == MANY);
                waits[i] = crowd.waits();
            }
            var last = waits[waits.length - 1];
            System.out.printf(
                    "%d consoles opened in %.1f s, %d bytes of heap each; told after p50 %.1f ms, p99 %.1f ms, last %.1f ms%n",
                    MANY, seconds, each, last[MANY / 2] / 1e6, last[MANY * 99 / 100] / 1e6, last[MANY - 1] / 1e6);
            assertThat(last[MANY - 1]).isLessThan(1_000_000_000L);
            assertThat(each).isLessThan(200_000);
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            consoles.beat();
            return consoles.count() == 0;
        });
    }

    private static Signal signal() {
        var task = new Id("451400", UUID.randomUUID());
        return Signal.of(NoticeKind.REPORT, task, task.uuid(), "桂1481", "451481100001", "（2026）桂1481执1号");
    }

    private static long heap() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            var runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private String signIn(String login) throws Exception {
        var cookies = new CookieManager();
        try (var client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            var address = "http://127.0.0.1:" + port + "/sign-in";
            var form = client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
            var csrf = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(form);
            assertThat(csrf.find()).isTrue();
            var fields = "login=" + login + "&password=" + URLEncoder.encode(Cast.PASSWORD, StandardCharsets.UTF_8)
                    + "&_csrf=" + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8);
            client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(fields))
                            .build(),
                    BodyHandlers.discarding());
        }
        var all = cookies.getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .toList();
        assertThat(all).isNotEmpty();
        return new String(String.join("; ", all).getBytes(ISO_8859_1), ISO_8859_1);
    }

    static long[] sorted(long[] times) {
        Arrays.sort(times);
        return times;
    }
}
