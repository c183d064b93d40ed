package org.gridwrit.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

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
                    case OFFICER, LIAISON, PRESIDENT, WORKER, AUDITOR, ADMINISTRATOR, SECURITY -> null;
                },
                worker);
        accounts.openAll(ADMINISTRATOR, List.of(account), accounts.hash(PASSWORD));
        return accounts.actor(login).orElseThrow().account();
    }

    /// A request from the holder of an account, past the sign-in form.
    public static RequestPostProcessor signedIn(UUID account, Role role) {
        return signedIn(account, role, Factor.PASSWORD, Factor.TOTP, Factor.DEVICE);
    }

    /// The same with what was shown just now. The session's row has the account's own key.
    public static RequestPostProcessor signedIn(UUID account, Role role, Factor... shown) {
        return request -> {
            var program = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            program.getBean(JdbcClient.class).sql("""
                    insert into identity.session (id, account_id, browser, address, started_at, seen_at)
                    select id, id, 'test', 'test', now(), now() from identity.account where id = :id
                    on conflict (id) do nothing
                    """).param("id", account).update();
            var authorities = new ArrayList<GrantedAuthority>();
            authorities.add(new SimpleGrantedAuthority("ROLE_" + role));
            var proofs = program.getBean(Proofs.class);
            for (var factor : shown) authorities.add(proofs.authority(factor));
            return authentication(UsernamePasswordAuthenticationToken.authenticated(
                            new SignedIn(account, role.name(), account), null, authorities))
                    .postProcessRequest(request);
        };
    }

    /// A request by somebody who is no account of the database, and has just shown the password; also past the filters.
    public static RequestPostProcessor fresh(Actor actor) {
        return request -> {
            var program = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
            request.setAttribute(Actor.class.getName(), actor);
            var authorities = List.<GrantedAuthority>of(
                    new SimpleGrantedAuthority("ROLE_" + actor.role()),
                    program.getBean(Proofs.class).authority(Factor.PASSWORD));
            var shown = UsernamePasswordAuthenticationToken.authenticated(actor.name(), null, authorities);
            TestSecurityContextHolder.setAuthentication(shown);
            return authentication(shown).postProcessRequest(request);
        };
    }
}
