package org.gridwrit.notice.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.notice.Channel;
import org.jspecify.annotations.Nullable;

/// Brings messages by one channel.
public interface Carrier {
    Channel channel();

    /// Those of the accounts that can be reached at all.
    Set<UUID> reachable(String city, Collection<UUID> accounts);

    /// Called outside a transaction, and again with the same message when nobody knows whether it arrived.
    ///
    /// @throws Undelivered when it did not arrive
    void carry(Message message);

    /// It did not arrive.
    final class Undelivered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final boolean forGood;
        final transient @Nullable Instant notBefore;

        private Undelivered(String why, boolean forGood, @Nullable Instant notBefore) {
            super(why, null, false, false);
            this.forGood = forGood;
            this.notBefore = notBefore;
        }

        /// @param why a code, nothing about anybody
        public static Undelivered forNow(String why) {
            return new Undelivered(why, false, null);
        }

        public static Undelivered before(String why, Instant notBefore) {
            return new Undelivered(why, false, notBefore);
        }

        public static Undelivered forGood(String why) {
            return new Undelivered(why, true, null);
        }
    }
}
