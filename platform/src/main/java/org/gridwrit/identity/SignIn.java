package org.gridwrit.identity;

import java.util.List;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Checks login and password, alike for the form and for HTTP Basic. Unknown login, wrong password and disabled account
/// take the same time and get the same answer.
@Component
class SignIn implements AuthenticationProvider {
    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final Throttle throttle;
    private final RecentlyProven proven;
    private final Audit audit;
    private final String nobody;

    SignIn(AccountStore store, PasswordEncoder passwords, Throttle throttle, RecentlyProven proven, Audit audit) {
        this.store = store;
        this.passwords = passwords;
        this.throttle = throttle;
        this.proven = proven;
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
        var address = claim.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        var account = store.of(login).orElse(null);
        if (account != null && !account.disabled() && proven.matches(account, password)) return holder(account);
        if (throttle.closed(login, address)) throw new LockedException("throttled");
        var right = passwords.matches(password, account == null ? nobody : account.passwordHash());
        if (account == null || !right || account.disabled()) {
            throttle.failed(login, address);
            record(account, "session.refuse", address);
            throw new BadCredentialsException("refused");
        }
        throttle.succeeded(login, address);
        proven.remember(account, password);
        record(account, "session.open", address);
        return holder(account);
    }

    /// What was typed as an unknown login is not kept: people type passwords there.
    private void record(@Nullable Account account, String action, String address) {
        var actor = account != null
                ? account.actor()
                : new Actor(Actor.SYSTEM, "-", Role.ADMINISTRATOR, Accounts.REGION, new Scope.None());
        audit.record(actor, Accounts.REGION, action, actor.account(), address);
    }

    private static Authentication holder(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.login()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
    }
}
