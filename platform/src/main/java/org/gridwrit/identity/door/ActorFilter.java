package org.gridwrit.identity.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.factor.Owed;
import org.gridwrit.identity.factor.SecondFactors;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the account and the session anew at each request, so that ending one takes effect at once, and lets whoever
/// still owes something to the page where it is settled and nowhere else.
@Component
class ActorFilter {
    /// What open pages ask without anybody at them: a desk that was left stays a desk that was left.
    private static final Set<String> BY_ITSELF = Set.of("/live", "/alarms", "/notices/unread");

    private final AccountStore accounts;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Overreaches overreaches;

    ActorFilter(AccountStore accounts, Sessions sessions, SecondFactors factors, Overreaches overreaches) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.overreaches = overreaches;
    }

    /// One for each chain; as a bean of its own it would run twice.
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                decide(request, response, chain);
            }
        };
    }

    private void decide(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = SecurityContextHolder.getContext().getAuthentication();
        if (shown == null || !(shown.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            overreaches.afterStranger(request);
            return;
        }
        var account = holder(signedIn, request).orElse(null);
        if (account == null) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
            return;
        }
        var owed = factors.owed(account, shown);
        if (!owed.opens(request.getRequestURI())) {
            stop(request, response, owed);
            return;
        }
        if (owed.nobody()) {
            chain.doFilter(request, response);
            overreaches.after(request, account.actor());
            return;
        }
        request.setAttribute(Actor.class.getName(), account.actor());
        within(Wall.of(account.actor()), request, response, chain);
        overreaches.after(request, account.actor());
    }

    /// Whatever the request does is done within its account's wall, also where its code would reach further.
    private static void within(Wall wall, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            wall.during(() -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    /// A program has no session; its account must be open all the same.
    private Optional<Account> holder(SignedIn signedIn, HttpServletRequest request) {
        return signedIn.session() == null && TokenFilter.shown(request)
                ? accounts.of(signedIn.account()).filter(it -> !it.closed())
                : sessions.holder(signedIn, !BY_ITSELF.contains(request.getRequestURI()));
    }

    private static void stop(HttpServletRequest request, HttpServletResponse response, Owed owed) throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, owed.code());
        } else if (request.getHeader("HX-Request") != null) {
            if (!isBeingSettled(request.getHeader("HX-Current-URL"), owed)) {
                response.setHeader("HX-Redirect", owed.page());
            }
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            response.sendRedirect(owed.page());
        }
    }

    /// A page where it can be settled stays, whatever it wanted to load besides: it would be led to itself for ever.
    private static boolean isBeingSettled(@Nullable String page, Owed owed) {
        if (page == null) return false;
        try {
            var path = URI.create(page).getPath();
            return path != null && owed.opens(path);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
