package org.gridwrit.notice.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Hears for all consoles of this instance what is called out in the database; begins when the first one opens.
@Component
class Ear {
    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// What is done with what is heard.
    interface Hearer {
        void hear(Signal signal);

        /// Nothing was heard for a while, and what was called out meanwhile will not be heard.
        void lost();
    }

    private final EarStore store;
    private final JsonMapper json;
    private @Nullable Listening now;

    Ear(EarStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /// Returns when nothing that is called out from now on is missed, or after a few seconds: then what is missed is
    /// made
    /// up for when the connection stands.
    void listen(Hearer hearer) {
        listening(hearer).await();
    }

    private synchronized Listening listening(Hearer hearer) {
        if (now == null) {
            now = new Listening(hearer);
            Thread.ofVirtual().name("live-ear").start(now::run);
        }
        return now;
    }

    /// Until somebody listens again: a program may be stopped and started.
    synchronized void close() {
        if (now != null) now.close();
        now = null;
    }

    private final class Listening {
        private final Hearer hearer;
        private final CountDownLatch begun = new CountDownLatch(1);
        private volatile boolean closed;
        private volatile EarStore.@Nullable Line line;

        Listening(Hearer hearer) {
            this.hearer = hearer;
        }

        void await() {
            try {
                if (!begun.await(3, TimeUnit.SECONDS)) LOG.warn("live: not listening yet");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void run() {
            boolean first = true;
            while (!closed) {
                try (var open = store.listen()) {
                    line = open;
                    if (!first) hearer.lost();
                    first = false;
                    begun.countDown();
                    while (!closed) for (var it : open.hear(PATIENCE)) hear(it);
                } catch (SQLException broken) {
                    if (closed) return;
                    LOG.warn("live: the connection that listens broke: {}", broken.getMessage());
                    first = false;
                    pause();
                }
            }
        }

        /// What a newer version calls out may not be understood here; the others are heard all the same.
        private void hear(String called) {
            try {
                hearer.hear(json.readValue(called, Signal.class));
            } catch (RuntimeException unclear) {
                LOG.warn("live: not understood: {}", unclear.getClass().getSimpleName());
            }
        }

        void close() {
            closed = true;
            var open = line;
            if (open == null) return;
            try {
                open.close();
            } catch (SQLException _) {
                // It was broken already.
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
