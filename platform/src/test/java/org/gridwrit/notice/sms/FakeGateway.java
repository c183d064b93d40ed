package org.gridwrit.notice.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/// A gateway on a port of this machine: checks signatures, sends each key once, fails and dawdles as it is told.
final class FakeGateway implements AutoCloseable {
    static final String SECRET = "a secret of thirty-two characters";
    static final int SILENT = 0;

    /// What phones got, by key.
    final Map<String, String> sent = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Signed signed = new Signed(SECRET);
    private final HttpServer server;

    FakeGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/sms", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        var key = headers.getFirst("Idempotency-Key");
        asked.add(key);
        if (!signed.holds(
                headers.getFirst(Signed.TIME),
                headers.getFirst(Signed.SIGNATURE),
                body,
                Instant.parse("2026-11-23T04:00:00Z"))) {
            answer(exchange, 401);
            return;
        }
        int answer = Objects.requireNonNullElse(answers.poll(), 202);
        // The worst there is: it goes out, and the answer does not come back.
        if (answer == SILENT || answer == 202) {
            if (sent.putIfAbsent(key, new String(body, java.nio.charset.StandardCharsets.UTF_8)) != null) answer = 409;
        }
        if (answer == SILENT) {
            try {
                closing.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        answer(exchange, answer == SILENT ? 500 : answer);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/sms");
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
