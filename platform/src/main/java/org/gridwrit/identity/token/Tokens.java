package org.gridwrit.identity.token;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.AccessEnded;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.secret.Fingerprint;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// 访问令牌 Made by whoever has signed in with everything the account asks for, shown once, listed, revocable, and over at
/// the latest after a year.
@Service
@Transactional
public class Tokens {
    public static final int MOST_DAYS = 366;

    private static final String MARK = "gw_";
    /// 40 letters of 31 are 198 bits.
    private static final int LETTERS = 40;
    private static final Duration USED_EVERY = Duration.ofMinutes(1);
    private static final int LONGEST = 60;

    private final TokenStore store;
    private final Audit audit;
    private final Clock clock;
    private final Keys keys;

    Tokens(TokenStore store, Audit audit, Clock clock, Keys keys) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
        this.keys = keys;
    }

    @Transactional(readOnly = true)
    public List<Token> of(UUID account) {
        return store.of(account, clock.instant());
    }

    /// @return the secret, which nobody can show again
    /// @throws Refusal `token.days`, `token.label`, `token.scopes`
    public String make(Actor actor, String label, Set<TokenScope> scopes, int days) {
        if (days < 1 || days > MOST_DAYS) throw new Refusal("token.days", MOST_DAYS);
        if (label.isBlank() || label.length() > LONGEST) throw new Refusal("token.label", LONGEST);
        if (scopes.isEmpty()) throw new Refusal("token.scopes");
        return kept(actor, label.strip(), scopes, Duration.ofDays(days));
    }

    /// For the app in a frame, which cannot keep a session: read and write, and no longer than a day at work.
    public String lend(Actor actor, String label, Duration lasts) {
        var named = label.substring(0, Math.min(label.length(), LONGEST));
        store.forget(actor.account(), named, clock.instant());
        return kept(actor, named, Set.of(TokenScope.READ, TokenScope.WRITE), lasts);
    }

    private String kept(Actor actor, String label, Set<TokenScope> scopes, Duration lasts) {
        var secret = MARK + Fingerprint.random(LETTERS);
        var now = clock.instant();
        var token = new Token(keys.next(), actor.account(), label, scopes, now, now.plus(lasts), null);
        store.add(token, Fingerprint.of(secret));
        audit.record(actor, Accounts.REGION, "token.make", token.id(), scopes.toString());
        return secret;
    }

    /// @return nothing when it was revoked, is over, or never was
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Token> named(String secret) {
        if (!secret.startsWith(MARK)) return Optional.empty();
        var now = clock.instant();
        var found = store.good(Fingerprint.of(secret), now);
        found.filter(it ->
                        it.lastUsedAt() == null || now.isAfter(it.lastUsedAt().plus(USED_EVERY)))
                .ifPresent(it -> store.used(it.id(), now));
        return found;
    }

    public void revoke(Actor actor, UUID token) {
        if (!store.revoke(actor.account(), token, clock.instant())) throw new Refusal("token.unknown");
        audit.record(actor, Accounts.REGION, "token.revoke", token);
    }

    public void revokeAll(Actor by, UUID account) {
        int revoked = store.revokeAll(account, clock.instant());
        if (revoked > 0) audit.record(by, Accounts.REGION, "token.revoke", account, String.valueOf(revoked));
    }

    @EventListener
    void on(AccessEnded ended) {
        revokeAll(ended.by(), ended.account());
    }
}
