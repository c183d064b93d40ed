package org.gridwrit.notice.push;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A push service on a port of this machine, answering as it is told.
final class FakePushService implements AutoCloseable {
    record Taken(String path, String topic, String authorization, String encoding, byte[] body) {}

    final List<Taken> taken = new CopyOnWriteArrayList<>();
    final Queue<Integer> answers = new ArrayDeque<>();
    private final HttpServer server;

    FakePushService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            taken.add(new Taken(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("Topic"),
                    headers.getFirst("Authorization"),
                    headers.getFirst("Content-Encoding"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(Objects.requireNonNullElse(answers.poll(), 201), -1);
            exchange.close();
        });
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
