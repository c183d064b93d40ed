package org.gridwrit.notice.live;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.gridwrit.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One open page that is told. Whoever tells never waits for it: a thread of its own writes while there is something to
/// write, and none while there is not.
final class Console {
    /// A browser that has not taken so much for so long asks again, and is told what it missed.
    private static final int BACKLOG = 256;

    final @Nullable UUID session;
    private final Scope scope;
    private final SseEmitter emitter;
    private final Queue<String> waiting = new ArrayDeque<>(2);
    private final ReentrantLock lock = new ReentrantLock();
    private boolean writing;
    private boolean closed;

    Console(Scope scope, @Nullable UUID session, SseEmitter emitter) {
        this.scope = scope;
        this.session = session;
        this.emitter = emitter;
    }

    boolean sees(Signal signal) {
        return signal.isWithin(scope);
    }

    /// @param event as it goes over the wire, without the empty line that ends it
    void tell(String event) {
        lock.lock();
        try {
            if (closed) return;
            if (waiting.size() == BACKLOG) {
                shut();
                return;
            }
            waiting.add(event);
            if (writing) return;
            writing = true;
        } finally {
            lock.unlock();
        }
        Thread.ofVirtual().start(this::write);
    }

    private void write() {
        for (var it = next(); it != null; it = next()) {
            try {
                emitter.send(Wire.event(it));
            } catch (IOException | IllegalStateException gone) {
                close();
                return;
            }
        }
    }

    private @Nullable String next() {
        lock.lock();
        try {
            var next = closed ? null : waiting.poll();
            if (next == null) writing = false;
            return next;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            shut();
        } finally {
            lock.unlock();
        }
    }

    private void shut() {
        if (closed) return;
        closed = true;
        waiting.clear();
        Thread.ofVirtual().start(this::end);
    }

    private void end() {
        try {
            emitter.complete();
        } catch (IllegalStateException ended) {
            // A connection that broke while it was written to has been ended by the server itself.
        }
    }
}
