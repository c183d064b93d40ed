package org.gridwrit.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Slows guessing down. Counted per login and address together, so that nobody can lock another out from elsewhere.
@Component
class Throttle {
    static final int FREE = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int REMEMBERED = 20_000;

    private record Key(String login, String address) {}

    private record Failures(int count, Instant last) {}

    private final Clock clock;
    private final Map<Key, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    Throttle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean closed(String login, String address) {
        var seen = failures.get(new Key(login, address));
        return seen != null && seen.count >= FREE && clock.instant().isBefore(seen.last.plus(WINDOW));
    }

    synchronized void failed(String login, String address) {
        var now = clock.instant();
        failures.merge(
                new Key(login, address),
                new Failures(1, now),
                (old, fresh) -> now.isBefore(old.last.plus(WINDOW)) ? new Failures(old.count + 1, now) : fresh);
    }

    synchronized void succeeded(String login, String address) {
        failures.remove(new Key(login, address));
    }
}
