package org.gridwrit.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.AccessEnded;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.secret.Fingerprint;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// 会话 Who is signed in where. What is ended here is over at the next request, on whichever instance it arrives.
@Service
@Transactional
public class Sessions {
    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final int SHOWN = 100;

    private final SessionStore store;
    private final BrowserStore browsers;
    private final Audit audit;
    private final Clock clock;

    Sessions(SessionStore store, BrowserStore browsers, Audit audit, Clock clock) {
        this.store = store;
        this.browsers = browsers;
        this.audit = audit;
        this.clock = clock;
    }

    /// Somebody has come in. The browser is not remembered yet: that takes everything the account asks for.
    public void open(SignedIn holder, Account account, HttpServletRequest request) {
        var place = Place.of(request);
        var now = clock.instant();
        store.forget(account.id(), now.minus(KEPT));
        browsers.forget(account.id(), now.minus(KEPT));
        var news = browsers.any(account.id()) && !known(account.id(), place);
        store.open(session(holder), account.id(), place, hash(place), news, now);
        var session = request.getSession();
        session.setMaxInactiveInterval((int) Lifetimes.of(account.role()).idle().toSeconds());
    }

    /// From now on guessing elsewhere cannot keep this browser out, and signing in from it is no news.
    public void remember(Account account, HttpServletRequest request, HttpServletResponse response) {
        var cookie = Place.cookie(request).orElseGet(() -> Fingerprint.random(40));
        browsers.remember(account.id(), Fingerprint.of(cookie), clock.instant());
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(HostCookie.name(request, Place.COOKIE), cookie)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    @Transactional(readOnly = true)
    public boolean known(UUID account, Place place) {
        return !place.known().isEmpty()
                && browsers.known(account, HexFormat.of().parseHex(place.known()));
    }

    /// @return nobody when the session is over for whatever reason
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Account> holder(SignedIn signedIn) {
        return holder(signedIn, true);
    }

    /// @param person whether somebody did something; what a page asks by itself keeps no session alive
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<Account> holder(SignedIn signedIn, boolean person) {
        if (signedIn.session() == null) return Optional.empty();
        var found = store.holder(signedIn.account(), signedIn.session()).orElse(null);
        if (found == null || found.ended() || found.account().closed()) return Optional.empty();
        var now = clock.instant();
        var lifetimes = Lifetimes.of(found.account().role());
        if (now.isAfter(found.startedAt().plus(lifetimes.whole()))) {
            store.end(signedIn.account(), signedIn.session(), EndReason.TOO_LONG, now);
            return Optional.empty();
        }
        if (now.isAfter(found.seenAt().plus(lifetimes.idle()))) {
            store.end(signedIn.account(), signedIn.session(), EndReason.IDLE, now);
            return Optional.empty();
        }
        if (person && now.isAfter(found.seenAt().plus(SEEN_EVERY))) store.seen(signedIn.session(), now);
        return Optional.of(found.account());
    }

    /// The phone a session came in by.
    @Transactional(readOnly = true)
    public Optional<UUID> device(UUID session) {
        return store.device(session);
    }

    /// Those of many that are over.
    @Transactional(readOnly = true)
    public Set<UUID> over(Set<UUID> asked) {
        var now = clock.instant();
        var over = new HashSet<>(asked);
        store.holders(asked).forEach((session, holder) -> {
            if (holder.goesOn(now)) over.remove(session);
        });
        return over;
    }

    public void left(SignedIn signedIn) {
        if (signedIn.session() != null) {
            store.end(signedIn.account(), signedIn.session(), EndReason.LEFT, clock.instant());
        }
    }

    @Transactional(readOnly = true)
    public List<SessionLine> of(Account account) {
        return store.open(
                account.id(), clock.instant().minus(Lifetimes.of(account.role()).idle()), SHOWN);
    }

    /// One of one's own.
    public void end(Actor actor, UUID session) {
        if (!store.end(actor.account(), session, EndReason.REMOTE, clock.instant())) {
            throw new Refusal("session.unknown");
        }
        audit.record(actor, Accounts.REGION, "session.end", actor.account());
    }

    /// @param except the session that asks, if it is to go on
    public int endAll(Actor actor, UUID account, @Nullable UUID except, EndReason reason) {
        int ended = store.endAll(account, except, reason, clock.instant());
        if (ended > 0) audit.record(actor, Accounts.REGION, "session.end", account, String.valueOf(ended));
        return ended;
    }

    /// The session lives as long as the phone is bound.
    public void boundTo(SignedIn signedIn, UUID device) {
        store.bound(signedIn.account(), session(signedIn), device);
    }

    public void endOf(UUID account, UUID device) {
        store.endOf(account, device, clock.instant());
    }

    @EventListener
    void on(AccessEnded ended) {
        endAll(ended.by(), ended.account(), ended.except(), ended.reason());
    }

    /// Signings-in from browsers that were new, which the holder has not been told of yet.
    @Transactional(readOnly = true)
    public List<SessionLine> news(SignedIn signedIn) {
        return store.news(signedIn.account(), signedIn.session());
    }

    public void told(SignedIn signedIn) {
        store.told(signedIn.account(), signedIn.session(), clock.instant());
    }

    private static UUID session(SignedIn holder) {
        if (holder.session() == null) throw new IllegalStateException("a program has no session");
        return holder.session();
    }

    private static byte @Nullable [] hash(Place place) {
        return place.known().isEmpty() ? null : HexFormat.of().parseHex(place.known());
    }
}
