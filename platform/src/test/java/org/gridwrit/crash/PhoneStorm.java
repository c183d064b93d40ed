package org.gridwrit.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/// Hundreds of phones with an outbox each. What they enter they send in any order, some of it twice, some of it cut
/// off,
/// and of some they never hear the answer; what is not answered stays in the outbox.
final class PhoneStorm {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LINES = 6;

    private final List<String> tasks;
    private final long seed;
    private final List<List<UUID>> outboxes = new ArrayList<>();
    private final Map<UUID, String> entered = new ConcurrentHashMap<>();
    private final Collection<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final List<Thread> lines = new ArrayList<>();
    private volatile boolean stopping;

    PhoneStorm(List<String> tasks, int phones, long seed) {
        this.tasks = tasks;
        this.seed = seed;
        for (int i = 0; i < phones; i++) outboxes.add(new ArrayList<>());
    }

    /// Each line carries many phones, one after the other: a phone is an outbox, and not a thread.
    void begin(Victim victim) {
        stopping = false;
        for (int line = 0; line < LINES; line++) {
            int first = line;
            lines.add(Thread.startVirtualThread(() -> carry(victim, first)));
        }
    }

    void end() throws InterruptedException {
        stopping = true;
        for (var line : lines) line.join();
        lines.clear();
    }

    private void carry(Victim victim, int first) {
        var random = new Random(seed + first);
        try (var wire = new Phone()) {
            while (!stopping) {
                for (int n = first; n < outboxes.size() && !stopping; n += LINES) visit(wire, victim, n, random);
            }
        }
    }

    private void visit(Phone wire, Victim victim, int phone, Random random) {
        var outbox = outboxes.get(phone);
        if (outbox.size() < 6) {
            var report = UUID.randomUUID();
            entered.put(report, tasks.get(random.nextInt(tasks.size())));
            outbox.add(report);
        }
        var some = new ArrayList<UUID>();
        for (int i = random.nextInt(4); i >= 0; i--) some.add(outbox.get(random.nextInt(outbox.size())));
        var body = body(some);
        if (random.nextInt(8) == 0) body = body.substring(0, random.nextInt(body.length()));
        send(wire, victim, body, some, outbox, random.nextInt(8) == 0);
    }

    private void send(Phone wire, Victim victim, String body, List<UUID> some, List<UUID> outbox, boolean deaf) {
        try {
            var answer = wire.post(victim, "/api/v1/field/facts", body);
            if (answer.statusCode() != 200 || deaf) return;
            var answers = JSON.readTree(answer.body()).path("answers");
            for (int i = 0; i < some.size(); i++) {
                var said = answers.path(i).path("answer").asString();
                if (said.equals("STORED") || said.equals("SEEN_BEFORE")) {
                    acknowledged.add(some.get(i));
                    outbox.remove(some.get(i));
                }
            }
        } catch (IOException unanswered) {
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String body(List<UUID> reports) {
        var body = JSON.createObjectNode();
        var facts = body.putArray("facts");
        for (var it : reports) {
            facts.addObject()
                    .put("id", it.toString())
                    .put("kind", "REPORT")
                    .put("task", entered.get(it))
                    .put("outcome", "NOT_FOUND")
                    .put("at", "2026-11-23T02:15:00Z");
        }
        return body.toString();
    }

    /// The signal is back: every outbox is emptied.
    void flush(Victim victim) {
        try (var wire = new Phone()) {
            for (var outbox : outboxes) {
                var all = List.copyOf(outbox);
                if (!all.isEmpty()) send(wire, victim, body(all), all, outbox, false);
            }
        }
    }

    Collection<UUID> entered() {
        return entered.keySet();
    }

    Collection<UUID> acknowledged() {
        return acknowledged;
    }
}
