package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.provider.Providers;
import org.gridwrit.identity.provider.Subjects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/// Somebody comes back from the identity provider. Which account that is has been said by an administrator, or they are
/// turned away: nobody gets an account by signing in.
@Component
class ProviderSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final Providers providers;
    private final Subjects subjects;
    private final Entrants entrants;
    private final Proofs proofs;
    private final Doors doors;
    private final Audit audit;
    private final List<String> trusted;

    /// @param trusted what the provider calls a second factor in `amr` (RFC 8176); without any, ours is asked for
    ProviderSignIn(
            Providers providers,
            Subjects subjects,
            Entrants entrants,
            Proofs proofs,
            Doors doors,
            Audit audit,
            @Value("${gridwrit.provider.second-factor:}") List<String> trusted) {
        this.providers = providers;
        this.subjects = subjects;
        this.entrants = entrants;
        this.proofs = proofs;
        this.doors = doors;
        this.audit = audit;
        this.trusted = trusted;
    }

    void configure(HttpSecurity http) {
        if (providers.all().isEmpty()) return;
        http.oauth2Login(it -> it.loginPage("/sign-in")
                .authorizedClientRepository(new ForgottenClients())
                .successHandler(this::welcome)
                .failureHandler(this::failed));
    }

    /// The operator needs to know why; the person only that it did not work.
    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("signing in at the identity provider failed: {}", failure.getMessage());
        response.sendRedirect("/sign-in?provider");
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication there)
            throws IOException {
        var account = there.getPrincipal() instanceof OidcUser person
                ? subjects.account(String.valueOf(person.getIssuer()), String.valueOf(person.getSubject()))
                        .orElse(null)
                : null;
        if (account == null || !(there.getPrincipal() instanceof OidcUser person)) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            response.sendRedirect("/sign-in?unlinked");
            return;
        }
        enter(account, person, request, response);
    }

    private void enter(Account account, OidcUser person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var shown = new ArrayList<>(List.of(Factor.PROVIDER));
        var methods = person.getIdToken().getAuthenticationMethods();
        if (methods != null && !Collections.disjoint(methods, trusted)) shown.add(Factor.PROVIDER_SECOND);
        var entrant = entrants.person(account, shown);
        proofs.enter(entrant, request, response);
        audit.record(account.actor(), Accounts.REGION, "session.open", account.id(), request.getRemoteAddr());
        response.sendRedirect(doors.admitted(request, response, entrant));
    }
}
