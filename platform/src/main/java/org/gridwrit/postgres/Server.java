package org.gridwrit.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The running server and the thread that keeps it running.
///
/// The kernel stops the server when the *thread* that started it ends, not the process. So one thread starts it, waits
/// beside it as long as the
/// program lives, and starts it again if something else kills it.
final class Server {
    private static final int LOG_LIMIT = 16 << 20;

    private final Place place;
    private final List<String> command;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private volatile @Nullable IOException refused;
    private volatile boolean trusted;
    private volatile boolean closing;

    Server(Place place, List<String> command) {
        this.place = place;
        this.command = command;
    }

    void start() throws IOException, InterruptedException {
        Thread.ofPlatform().daemon().name("postgres-keeper").start(this::keep);
        begun.await();
        if (refused != null) {
            throw refused;
        }
    }

    boolean alive() {
        var current = process;
        return current != null && current.isAlive();
    }

    /// From now on the server counts as good and is brought back when it falls.
    void trust() {
        trusted = true;
    }

    void stop() throws IOException, InterruptedException {
        closing = true;
        var current = process;
        if (current == null) {
            return;
        }
        Signals.send("INT", current.pid());
        if (!current.waitFor(30, TimeUnit.SECONDS)) {
            Signals.send("QUIT", current.pid());
            current.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private void keep() {
        var pause = 200L;
        try {
            do {
                var started = prepared(command, place).start();
                process = started;
                begun.countDown();
                started.waitFor();
                if (trusted && !closing) {
                    Thread.sleep(pause);
                    pause = Math.min(pause * 2, 30_000);
                    new Orphans(place).stop();
                }
            } while (trusted && !closing);
        } catch (IOException failed) {
            refused = failed;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            begun.countDown();
        }
    }

    static ProcessBuilder prepared(List<String> command, Place place) throws IOException {
        if (Files.exists(place.log()) && Files.size(place.log()) > LOG_LIMIT) {
            Files.delete(place.log());
        }
        var builder = new ProcessBuilder(command)
                .directory(place.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(place.log().toFile()));
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeIf(it -> it.startsWith("PG"));
        return builder;
    }

    static String endOfLog(Place place) {
        try (var log = Files.newByteChannel(place.log(), StandardOpenOption.READ)) {
            var end = java.nio.ByteBuffer.allocate(2_000);
            log.position(Math.max(0, log.size() - end.capacity())).read(end);
            return UTF_8.decode(end.flip()).toString();
        } catch (IOException absent) {
            return "";
        }
    }
}
