package org.gridwrit.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// A worker's phone, several at a time: sends reports with keys of its own, and again what was not acknowledged.
final class Reporter {
    private static final int PHONES = 4;

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
        try (var phone = new Phone()) {
            for (int n = first; !stopping; n += PHONES) {
                var report = UUID.randomUUID();
                sent.put(report, tasks.get(n % tasks.size()));
                send(phone, victim, report);
            }
        }
    }

    /// What the phone hears nothing about it keeps for later, as a phone does.
    private void send(Phone phone, Victim victim, UUID report) {
        try {
            int status = phone.put(victim, "/api/v1/tasks/" + sent.get(report) + "/reports/" + report, """
                    {"outcome":"NOT_FOUND","seenAt":"2026-11-23T10:15:00+08:00"}""");
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
        try (var phone = new Phone()) {
            sent.keySet().forEach(report -> send(phone, victim, report));
        }
    }

    Collection<UUID> sent() {
        return sent.keySet();
    }

    Collection<UUID> acknowledged() {
        return acknowledged;
    }
}
