package org.gridwrit.identity.door;

import java.util.List;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.AccountStore;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.attempt.Throttle;
import org.gridwrit.identity.attempt.Throttle.Limit;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.password.Passwords;
import org.gridwrit.identity.session.Place;
import org.gridwrit.identity.session.Sessions;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks login and password. Unknown login, wrong password and disabled account take the same time and get the same
/// answer.
@Component
class SignIn implements AuthenticationProvider {
    private final AccountStore store;
    private final Accounts accounts;
    private final Entrants entrants;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Audit audit;
    private final String nobody;

    SignIn(
            AccountStore store,
            Accounts accounts,
            Entrants entrants,
            PasswordEncoder passwords,
            Throttle throttle,
            Sessions sessions,
            Audit audit) {
        this.store = store;
        this.accounts = accounts;
        this.entrants = entrants;
        this.passwords = passwords;
        this.throttle = throttle;
        this.sessions = sessions;
        this.audit = audit;
        nobody = String.valueOf(passwords.encode(Passwords.random()));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var login = claim.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(claim.getCredentials());
        if (!(claim.getDetails() instanceof Place place)) throw new BadCredentialsException("not by the form");
        var address = place.address();
        var account = store.of(login).orElse(null);
        boolean known = account != null && sessions.known(account.id(), place);
        var subject = login + "|" + (known ? place.known() : address);
        if (!throttle.admits(Limit.PASSWORD, subject) || (!known && !throttle.admits(Limit.ADDRESS, address))) {
            throw new LockedException("throttled");
        }
        var right = matches(password, account, () -> {
            throttle.giveBack(Limit.PASSWORD, subject);
            if (!known) throttle.giveBack(Limit.ADDRESS, address);
        });
        if (account == null || !right || account.closed()) {
            record(account, "session.refuse", address);
            throw new BadCredentialsException("refused");
        }
        throttle.forget(Limit.PASSWORD, subject);
        if (!known) throttle.giveBack(Limit.ADDRESS, address);
        accounts.renewHash(account, password);
        record(account, "session.open", address);
        return entrants.person(account, List.of(Factor.PASSWORD));
    }

    /// Where too many sign in at once nothing was tried, so nothing is counted.
    private boolean matches(String password, @Nullable Account account, Runnable uncount) {
        try {
            return passwords.matches(password, account == null ? nobody : account.passwordHash());
        } catch (Refusal busy) {
            uncount.run();
            throw new AuthenticationServiceException(busy.code());
        }
    }

    /// What was typed as an unknown login is not kept: people type passwords there.
    private void record(@Nullable Account account, String action, String address) {
        var actor = account != null
                ? account.actor()
                : new Actor(Actor.SYSTEM, "-", Role.ADMINISTRATOR, Accounts.REGION, new Scope.None());
        audit.record(actor, Accounts.REGION, action, actor.account(), address);
    }
}
