package org.gridwrit.identity.session;

import java.time.Instant;
import org.gridwrit.identity.Account;

/// Who is behind a request, as the database knows it now.
public record Holder(Account account, Instant startedAt, Instant seenAt, boolean ended) {}
