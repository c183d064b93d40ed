package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// Sessions of people who have shown everything there is to show, just now.
@TestComponent
class People {
    private static final String CSRF = UUID.randomUUID().toString();

    private final SessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final Proofs proofs;

    People(SessionRepository<? extends Session> sessions, JdbcClient jdbc, Proofs proofs) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.proofs = proofs;
    }

    /// The headers of a browser after signing in; of one that has not, when there is no role.
    List<String> headers(@Nullable Role role, @Nullable UUID account) {
        var cookies = "Cookie: gridwrit-csrf=" + CSRF;
        if (role != null && account != null) cookies += "; gridwrit=" + open(sessions, role, account);
        return List.of(cookies, "X-XSRF-TOKEN: " + masked());
    }

    /// Spring masks the token against BREACH; a mask of zeros is one too.
    private static String masked() {
        var token = CSRF.getBytes(UTF_8);
        var masked = new byte[token.length * 2];
        System.arraycopy(token, 0, masked, token.length, token.length);
        return Base64.getUrlEncoder().encodeToString(masked);
    }

    private <S extends Session> String open(SessionRepository<S> repository, Role role, UUID account) {
        var row = UUID.randomUUID();
        jdbc.sql("""
                insert into identity.session (id, account_id, browser, address, started_at, seen_at)
                values (:id, :account, 'test', 'test', now(), now())
                """).param("id", row).param("account", account).update();
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + role));
        for (var shown : List.of(Factor.PASSWORD, Factor.TOTP, Factor.DEVICE)) authorities.add(proofs.authority(shown));
        var session = repository.createSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(account, role.name(), row), null, authorities)));
        repository.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(UTF_8));
    }
}
