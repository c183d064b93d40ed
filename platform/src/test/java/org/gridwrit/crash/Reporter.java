package org.gridwrit.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A worker's phone, several at a time: sends reports with keys of its own, and again what was not acknowledged.
final class Reporter {
    private static final int PHONES = 4;
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString("li:gridwrit-2026".getBytes(UTF_8));

    private final List<String> tasks;
    private final Map<UUID, String> sent = new ConcurrentHashMap<>();
    private final Collection<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private final List<Thread> phones = new ArrayList<>();

    Reporter(List<String> tasks) {
        this.tasks = tasks;
    }

    void begin(Victim victim) {
        stopping = false;
        for (int phone = 0; phone < PHONES; phone++) {
            int first = phone;
            phones.add(Thread.startVirtualThread(() -> stream(victim, first)));
        }
    }

    /// Before that, only the starting of the program would be tested.
    void awaitAnswers(int more) throws InterruptedException {
        int enough = acknowledged.size() + more;
        for (int i = 0; i < 1_200 && acknowledged.size() < enough; i++) Thread.sleep(100);
    }

    private void stream(Victim victim, int first) {
        try (var client = HttpClient.newHttpClient()) {
            for (int n = first; !stopping; n += PHONES) {
                var report = UUID.randomUUID();
                sent.put(report, tasks.get(n % tasks.size()));
                send(client, victim, report);
            }
        }
    }

    /// What the phone hears nothing about it keeps for later, as a phone does.
    private void send(HttpClient client, Victim victim, UUID report) {
        var put = HttpRequest.newBuilder(victim.address("/api/v1/tasks/" + sent.get(report) + "/reports/" + report))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", BASIC)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("""
                        {"outcome":"NOT_FOUND","seenAt":"2026-11-23T10:15:00+08:00"}"""))
                .build();
        try {
            int status =
                    client.send(put, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) acknowledged.add(report);
        } catch (IOException unanswered) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void end() throws InterruptedException {
        stopping = true;
        for (var phone : phones) phone.join();
        phones.clear();
    }

    /// Everything once more, acknowledged or not.
    void resendAll(Victim victim) {
        acknowledged.clear();
        try (var client = HttpClient.newHttpClient()) {
            sent.keySet().forEach(report -> send(client, victim, report));
        }
    }

    Collection<UUID> sent() {
        return sent.keySet();
    }

    Collection<UUID> acknowledged() {
        return acknowledged;
    }
}
