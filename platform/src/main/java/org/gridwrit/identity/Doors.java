package org.gridwrit.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.web.Navigation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Where people and programs go when they come in, leave or are stopped.
@Component
class Doors implements LogoutHandler {
    private final AccountStore accounts;
    private final Audit audit;

    Doors(AccountStore accounts, Audit audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /// To the page that was asked for, if it is one of the role's own, else to where the role works.
    void welcome(HttpServletRequest request, HttpServletResponse response, Authentication holder) throws IOException {
        if (!(holder.getPrincipal() instanceof SignedIn signedIn)) throw new IllegalStateException("principal");
        var landing =
                Navigation.landing(accounts.of(signedIn.account()).orElseThrow().role());
        var saved = new CookieRequestCache();
        var asked = saved.getRequest(request, response);
        saved.removeRequest(request, response);
        if (asked != null) {
            var address =
                    UriComponentsBuilder.fromUriString(asked.getRedirectUrl()).build();
            var path = String.valueOf(address.getPath());
            if (path.startsWith(landing)) {
                response.sendRedirect(address.getQuery() == null ? path : path + "?" + address.getQuery());
                return;
            }
        }
        response.sendRedirect(landing);
    }

    void turnAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(failure instanceof LockedException ? "/sign-in?wait" : "/sign-in?wrong");
    }

    /// A page leads to the form. A fragment that htmx wanted cannot, so htmx is told to go there.
    void showIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect("/sign-in");
        } else {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /// Browsers are not challenged: they would ask with a window of their own and then keep the password.
    void challenge(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"GridWrit\", charset=\"UTF-8\"");
        }
        response.sendError(failure instanceof LockedException ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
    }

    static boolean basic(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication holder) {
        if (holder == null || !(holder.getPrincipal() instanceof SignedIn gone)) return;
        accounts.of(gone.account())
                .map(Account::actor)
                .ifPresent((Actor it) ->
                        audit.record(it, Accounts.REGION, "session.close", it.account(), request.getRemoteAddr()));
    }
}
