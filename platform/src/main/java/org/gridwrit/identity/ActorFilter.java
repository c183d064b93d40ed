package org.gridwrit.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the account behind the session at each request, so that disabling one takes effect at once, and stops whoever
/// still has a temporary password at the page that changes it.
class ActorFilter extends OncePerRequestFilter {
    private static final Set<String> OPEN = Set.of("/password", "/sign-out", "/error");

    private final AccountStore store;

    ActorFilter(AccountStore store) {
        this.store = store;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn holder)) {
            chain.doFilter(request, response);
            return;
        }
        var account = store.of(holder.account()).filter(it -> !it.disabled());
        if (account.isEmpty()) {
            var session = request.getSession(false);
            if (session != null) session.invalidate();
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(Actor.class.getName(), account.get().actor());
        if (account.get().temporary() && !OPEN.contains(request.getRequestURI())) {
            if (request.getRequestURI().startsWith("/api/")) response.sendError(HttpServletResponse.SC_FORBIDDEN);
            else response.sendRedirect("/password");
            return;
        }
        within(Wall.of(account.get().actor()), request, response, chain);
    }

    /// Whatever the request does is done within its account's wall, also where its code would reach further.
    private void within(Wall wall, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
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
}
