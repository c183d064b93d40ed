package org.gridwrit.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// People for tests of any module: accounts that exist, and requests that come from them.
public final class Cast {
    public static final String PASSWORD = "凭祥市人民法院-2026";
    public static final Actor ADMINISTRATOR =
            new Actor(new UUID(7, 7), "管理员", Role.ADMINISTRATOR, "450000", new Scope.None());

    private Cast() {}

    /// Of court 桂1481, of 凭祥镇 or of a worker made up here, as the role asks.
    public static UUID open(Accounts accounts, String login, Role role) {
        return open(accounts, login, role, role == Role.WORKER ? UUID.randomUUID() : null);
    }

    public static UUID open(Accounts accounts, String login, Role role, @Nullable UUID worker) {
        var account = new NewAccount(
                login,
                "某人",
                PASSWORD,
                role,
                "451400",
                role.ofCourt() ? "桂1481" : null,
                switch (role) {
                    case DISPATCHER -> "451481100";
                    case COMMITTEE, FINANCE, PETITION -> "4514";
                    case OFFICER, LIAISON, PRESIDENT, WORKER, AUDITOR, ADMINISTRATOR -> null;
                },
                worker);
        accounts.openAll(ADMINISTRATOR, List.of(account), accounts.hash(PASSWORD));
        return accounts.actor(login).orElseThrow().account();
    }

    /// A request from the holder of an account, past the sign-in form.
    public static RequestPostProcessor signedIn(UUID account, Role role) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account, role.name()), null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }
}
