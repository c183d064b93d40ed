package org.gridwrit.identity.attempt;

import java.time.Clock;
import java.time.Duration;
import org.gridwrit.identity.secret.Fingerprint;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Counts attempts in the database, so that many instances are not many times the guesses. An attempt is counted before
/// it is tried: a hundred at once are no way past the limit. It stays counted when the command it belongs to is
/// refused.
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class Throttle {
    /// What is limited, how often in what time.
    public enum Limit {
        /// Of one login, from one address or from one browser it knows.
        PASSWORD(5, Duration.ofMinutes(15)),
        /// Failures from one address, whatever the login: somebody tries one password on everybody.
        ADDRESS(300, Duration.ofMinutes(15)),
        /// Codes for one account, from one address or from one browser it knows.
        CODE(5, Duration.ofMinutes(15)),
        /// Codes for one account from all unknown browsers together: many addresses are no way around.
        CODE_ELSEWHERE(50, Duration.ofHours(1)),
        /// One-time links and other long secrets, from one address.
        LINK(20, Duration.ofMinutes(15));

        final int free;
        final Duration window;

        Limit(int free, Duration window) {
            this.free = free;
            this.window = window;
        }

        public int free() {
            return free;
        }
    }

    private static final Duration LONGEST = Duration.ofHours(1);

    private final ThrottleStore store;
    private final Clock clock;

    Throttle(ThrottleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Counts an attempt.
    ///
    /// @return whether it may be made
    public boolean admits(Limit limit, String subject) {
        var now = clock.instant();
        var hash = hash(limit, subject);
        int tries = store.count(hash, now, now.minus(limit.window));
        // Now and then somebody sweeps.
        if (tries == 1 && hash[0] == 0) store.sweep(now.minus(LONGEST));
        return tries <= limit.free;
    }

    /// It was the right one after all: it does not count, and neither do those before.
    public void forget(Limit limit, String subject) {
        store.forget(hash(limit, subject));
    }

    /// It was right; the others from there still count.
    public void giveBack(Limit limit, String subject) {
        store.giveBack(hash(limit, subject));
    }

    private static byte[] hash(Limit limit, String subject) {
        return Fingerprint.of(limit + "|" + subject);
    }
}
