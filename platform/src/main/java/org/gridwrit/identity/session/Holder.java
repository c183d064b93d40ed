package org.gridwrit.identity.session;

import java.time.Instant;
import org.gridwrit.identity.Account;

/// Who is behind a request, as the database knows it now.
public record Holder(Account account, Instant startedAt, Instant seenAt, boolean ended) {
    boolean goesOn(Instant now) {
        var lifetimes = Lifetimes.of(account.role());
        return !ended
                && !account.closed()
                && !now.isAfter(startedAt.plus(lifetimes.whole()))
                && !now.isAfter(seenAt.plus(lifetimes.idle()));
    }
}
