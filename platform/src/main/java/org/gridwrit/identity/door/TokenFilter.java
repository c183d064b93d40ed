package org.gridwrit.identity.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.identity.attempt.Throttle.Limit;
import org.gridwrit.identity.token.TokenScope;
import org.gridwrit.identity.token.Tokens;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a program in by the token it shows. No session comes of it, and no session counts beside it.
@Component
class TokenFilter {
    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final AccountStore accounts;
    private final Entrants entrants;
    private final Throttle throttle;
    private final Overreaches overreaches;

    TokenFilter(Tokens tokens, AccountStore accounts, Entrants entrants, Throttle throttle, Overreaches overreaches) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.entrants = entrants;
        this.throttle = throttle;
        this.overreaches = overreaches;
    }

    static boolean shown(HttpServletRequest request) {
        return secret(request).isPresent();
    }

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
        var secret = secret(request);
        if (secret.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var token = tokens.named(secret.get()).orElse(null);
        var account = token == null ? null : accounts.of(token.account()).orElse(null);
        if (token == null || account == null || account.closed()) {
            overreaches.unproved(request);
            boolean often = !throttle.admits(Limit.LINK, request.getRemoteAddr());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"GridWrit\", error=\"invalid_token\"");
            response.sendError(often ? 429 : HttpServletResponse.SC_UNAUTHORIZED, often ? "" : "access.token");
            return;
        }
        if (!token.scopes().contains(needed(request))) {
            overreaches.note(request, account.actor(), Overreach.TOKEN);
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "access.token-scope");
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(entrants.program(account, token.scopes()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static TokenScope needed(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> TokenScope.READ;
            default -> TokenScope.WRITE;
        };
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(it -> it.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(it -> it.substring(BEARER.length()).strip());
    }
}
