package org.gridwrit.identity.door;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.web.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// 越权 Puts it on the trail and into the log when a wall has held (ASVS 16.3.2): who, what, from where, how often.
@Component
class Overreaches {
    private static final Logger LOG = LoggerFactory.getLogger(Overreaches.class);
    private static final Actor NOBODY =
            new Actor(Actor.SYSTEM, "-", Role.ADMINISTRATOR, Accounts.REGION, new Scope.None());

    private record Met(UUID account, Overreach kind) {}

    private final Audit audit;
    private final AccountStore accounts;
    private final Clock clock;
    private final Map<Met, Tally> tallies = new ConcurrentHashMap<>();

    Overreaches(Audit audit, AccountStore accounts, Clock clock) {
        this.audit = audit;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// Where the door refuses.
    void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        note(request, who(request), denied instanceof CsrfException ? Overreach.FORM : Overreach.ROLE);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    /// After a request: what a command or a query refused.
    void after(HttpServletRequest request, Actor actor) {
        var code = Refused.code(request).orElse(null);
        if (code == null) return;
        var attempt = Attempt.of(request);
        Overreach.of(code, attempt.record().isPresent()).ifPresent(it -> note(attempt, actor, it));
    }

    /// After a request of somebody who has not come in: only that a proof was none.
    void afterStranger(HttpServletRequest request) {
        if (Refused.code(request).flatMap(it -> Overreach.of(it, false)).equals(Optional.of(Overreach.PROOF))) {
            unproved(request);
        }
    }

    /// Somebody shows what proves nothing, or tries too often.
    void unproved(HttpServletRequest request) {
        note(request, NOBODY, Overreach.PROOF);
    }

    void note(HttpServletRequest request, Actor actor, Overreach kind) {
        note(Attempt.of(request), actor, kind);
    }

    private void note(Attempt attempt, Actor actor, Overreach kind) {
        var tally = tallies.computeIfAbsent(new Met(actor.account(), kind), _ -> new Tally(kind, actor, attempt));
        tell(tally, tally.meet(actor, attempt, clock.instant()));
    }

    @Scheduled(fixedDelayString = "PT1M")
    void tellSums() {
        tallies.values().forEach(it -> tell(it, it.due(clock.instant())));
        tallies.values().removeIf(it -> it.over(clock.instant()));
    }

    @PreDestroy
    void tellRest() {
        tallies.values().forEach(it -> tell(it, it.rest(clock.instant())));
    }

    /// That it cannot be written down changes nothing about the answer.
    private void tell(Tally tally, Tally.Sum sum) {
        if (sum.times() == 0) return;
        var actor = sum.actor();
        LOG.atWarn()
                .addKeyValue("action", sum.kind().action())
                .addKeyValue("account", actor.account())
                .addKeyValue("role", actor.role())
                .addKeyValue("request", sum.latest().request())
                .addKeyValue("address", sum.latest().from())
                .addKeyValue("times", sum.times())
                .log("A wall has held");
        try {
            audit.overreach(
                    actor,
                    sum.kind().action(),
                    sum.latest().subject(),
                    sum.times(),
                    sum.latest().words());
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("What a wall refused waits to be written to the trail", failure);
            tally.takeBack(sum.times());
        }
    }

    private Actor who(HttpServletRequest request) {
        if (request.getAttribute(Actor.class.getName()) instanceof Actor actor) return actor;
        var shown = SecurityContextHolder.getContext().getAuthentication();
        return shown != null && shown.getPrincipal() instanceof SignedIn signedIn
                ? accounts.of(signedIn.account()).map(Account::actor).orElse(NOBODY)
                : NOBODY;
    }
}
