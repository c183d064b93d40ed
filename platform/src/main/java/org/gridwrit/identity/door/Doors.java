package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.factor.Owed;
import org.gridwrit.identity.factor.SecondFactors;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.web.Navigation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
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
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Audit audit;
    private final Overreaches overreaches;

    Doors(AccountStore accounts, Sessions sessions, SecondFactors factors, Audit audit, Overreaches overreaches) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.factors = factors;
        this.audit = audit;
        this.overreaches = overreaches;
    }

    /// After whatever way of signing in.
    void welcome(HttpServletRequest request, HttpServletResponse response, Authentication shown) throws IOException {
        response.sendRedirect(admitted(request, response, shown));
    }

    /// Opens the session's row.
    ///
    /// @return where to go from here
    String admitted(HttpServletRequest request, HttpServletResponse response, Authentication shown) {
        if (!(shown.getPrincipal() instanceof SignedIn signedIn)) throw new IllegalStateException("principal");
        var account = accounts.of(signedIn.account()).orElseThrow();
        sessions.open(signedIn, account, request);
        return onward(request, response, shown, account);
    }

    /// To what is still owed; else past the news to the page that was asked for, if it is one of the role's own; else
    /// to
    /// where the role works.
    String onward(HttpServletRequest request, HttpServletResponse response, Authentication shown, Account account) {
        var owed = factors.owed(account, shown);
        if (owed != Owed.NOTHING) return owed.page();
        sessions.remember(account, request, response);
        if (shown.getPrincipal() instanceof SignedIn signedIn
                && !sessions.news(signedIn).isEmpty()) return "/sessions/news";
        return asked(request, response, account);
    }

    String asked(HttpServletRequest request, HttpServletResponse response, Account account) {
        var places = Navigation.of(account.role());
        var landing = Navigation.landing(account.role());
        var saved = new CookieRequestCache();
        var asked = saved.getRequest(request, response);
        saved.removeRequest(request, response);
        if (asked == null) return landing;
        var address = UriComponentsBuilder.fromUriString(asked.getRedirectUrl()).build();
        var path = String.valueOf(address.getPath());
        if (places.stream().noneMatch(it -> path.startsWith(it.path()))) return landing;
        return address.getQuery() == null ? path : path + "?" + address.getQuery();
    }

    void turnAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof LockedException) overreaches.unproved(request);
        response.sendRedirect(
                switch (failure) {
                    case LockedException _ -> "/sign-in?wait";
                    case AuthenticationServiceException _ -> "/sign-in?busy";
                    default -> "/sign-in?wrong";
                });
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
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"GridWrit\"");
        }
        response.sendError(failure instanceof LockedException ? 429 : HttpServletResponse.SC_UNAUTHORIZED);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication holder) {
        if (holder == null || !(holder.getPrincipal() instanceof SignedIn gone)) return;
        sessions.left(gone);
        accounts.of(gone.account())
                .map(Account::actor)
                .ifPresent((Actor it) ->
                        audit.record(it, Accounts.REGION, "session.close", it.account(), request.getRemoteAddr()));
    }
}
