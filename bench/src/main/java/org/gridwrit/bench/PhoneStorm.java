package org.gridwrit.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/// Outboxes of many phones: what is entered goes out in any order, some of it twice, some of it cut off, and of some
/// the
/// answer is never heard. What is not answered stays.
final class PhoneStorm {
    private static final int LINES = 16;
    private static final int MOST_WAITING = 6;
    private static final int ONE_IN = 8;
    private static final Pattern ANSWER = Pattern.compile("\"answer\":\"(\\w+)\"");
    private static final String JSON = "Content-Type: application/json\r\nAccept: application/json\r\n";

    private final long seed;
    private final Random entering;
    private final List<Worker> workers = new ArrayList<>();
    private final List<List<UUID>> outboxes = new ArrayList<>();
    private final Map<UUID, String> entered = new ConcurrentHashMap<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final LongAdder requests = new LongAdder();
    private final LongAdder lost = new LongAdder();
    private final LongAdder again = new LongAdder();

    private final List<Thread> lines = new ArrayList<>();
    private volatile boolean stopping;

    private record Worker(Visitor visitor, List<String> tasks) {}

    PhoneStorm(int phones, long seed, long entering) {
        this.seed = seed;
        this.entering = new Random(entering);
        for (int n = 0; n < phones; n++) outboxes.add(new ArrayList<>());
    }

    void worker(Visitor visitor, List<String> tasks) {
        workers.add(new Worker(visitor, tasks));
    }

    /// Each line carries many phones, one after the other.
    void begin(int port) {
        stopping = false;
        for (int line = 0; line < LINES; line++) {
            int first = line;
            var random = new Random(seed + first + requests());
            lines.add(Thread.startVirtualThread(() -> {
                while (!stopping) {
                    for (int n = first; n < outboxes.size() && !stopping; n += LINES) visit(port, n, random);
                }
            }));
        }
    }

    void end() throws InterruptedException {
        stopping = true;
        for (var line : lines) line.join();
        lines.clear();
    }

    private void visit(int port, int phone, Random random) {
        var outbox = outboxes.get(phone);
        if (outbox.size() < MOST_WAITING) outbox.add(enter(phone));
        var some = new ArrayList<UUID>();
        for (int i = random.nextInt(4); i >= 0; i--) some.add(outbox.get(random.nextInt(outbox.size())));
        var body = body(some);
        if (random.nextInt(ONE_IN) == 0) body = Arrays.copyOf(body, random.nextInt(body.length));
        send(port, phone, body, some, random.nextInt(ONE_IN) == 0);
    }

    private synchronized UUID enter(int phone) {
        var report = new UUID(entering.nextLong() & ~0xf000L | 0x7000L, entering.nextLong() >>> 2 | Long.MIN_VALUE);
        var tasks = of(phone).tasks;
        entered.put(report, tasks.get(entering.nextInt(tasks.size())));
        return report;
    }

    private Worker of(int phone) {
        return workers.get(phone % workers.size());
    }

    private void send(int port, int phone, byte[] body, List<UUID> some, boolean deaf) {
        requests.increment();
        var outbox = outboxes.get(phone);
        try (var wire = new Wire(port)) {
            var headers = of(phone).visitor.headers() + JSON;
            int status = wire.send(Wire.request("POST", "/api/v1/field/facts", headers, body));
            if (status != 200 || deaf) {
                lost.increment();
                return;
            }
            var answers = ANSWER.matcher(wire.text());
            for (var id : some) {
                if (!answers.find()) return;
                if (answers.group(1).equals("SEEN_BEFORE")) again.increment();
                if (answers.group(1).equals("STORED") || answers.group(1).equals("SEEN_BEFORE")) {
                    acknowledged.add(id);
                    outbox.remove(id);
                }
            }
        } catch (IOException unanswered) {
            lost.increment();
        }
    }

    private byte[] body(List<UUID> reports) {
        var facts = new ArrayList<String>();
        for (var it : reports) {
            facts.add("""
                    {"id":"%s","kind":"REPORT","task":"%s","outcome":"NOT_FOUND","words":"","at":"2026-11-23T02:15:00Z"}""".formatted(it, entered.get(it)));
        }
        return ("{\"device\":\"storm\",\"facts\":[" + String.join(",", facts) + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /// The signal is back: every outbox is emptied.
    void flush(int port) {
        for (int n = 0; n < outboxes.size(); n++) {
            for (int tries = 0; tries < 3 && !outboxes.get(n).isEmpty(); tries++) {
                var all = List.copyOf(outboxes.get(n));
                send(port, n, body(all), all, false);
            }
        }
    }

    Set<UUID> entered() {
        return Set.copyOf(entered.keySet());
    }

    Set<UUID> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    long requests() {
        return requests.sum();
    }

    long lost() {
        return lost.sum();
    }

    long again() {
        return again.sum();
    }
}
