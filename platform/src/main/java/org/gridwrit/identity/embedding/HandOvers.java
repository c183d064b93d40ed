package org.gridwrit.identity.embedding;

import java.time.Clock;
import java.time.Duration;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.provider.Subjects;
import org.gridwrit.identity.secret.Fingerprint;
import org.gridwrit.identity.token.Tokens;
import org.gridwrit.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 交接 A platform says whom it has signed in, once and within two minutes; the app gets a token that it keeps in memory.
/// Only grid workers come in this way, and only those whom an administrator has linked.
@Service
@Transactional
public class HandOvers {
    static final Duration LASTS = Duration.ofHours(12);

    private final Platforms platforms;
    private final HandOverStore store;
    private final Subjects subjects;
    private final Tokens tokens;
    private final Audit audit;
    private final Clock clock;
    private final String address;

    HandOvers(
            Platforms platforms,
            HandOverStore store,
            Subjects subjects,
            Tokens tokens,
            Audit audit,
            Clock clock,
            @Value("${gridwrit.address}") String address) {
        this.platforms = platforms;
        this.store = store;
        this.subjects = subjects;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
        this.address = address;
    }

    /// @return the secret of a token that lasts twelve hours
    /// @throws Refusal `handover.void`, `handover.unlinked`
    String take(String said) {
        var now = clock.instant();
        var token = HandOverToken.of(said, platforms, address, now);
        if (!store.first(Fingerprint.of(token.issuer() + "\n" + token.id()), token.expires(), now)) {
            throw new Refusal("handover.void");
        }
        var account = subjects.account(token.issuer(), token.subject())
                .filter(it -> it.role() == Role.WORKER)
                .orElseThrow(() -> new Refusal("handover.unlinked"));
        return opened(account, token.issuer());
    }

    private String opened(Account account, String issuer) {
        audit.record(account.actor(), Accounts.REGION, "session.hand-over", account.id(), issuer);
        return tokens.lend(account.actor(), issuer, LASTS);
    }
}
