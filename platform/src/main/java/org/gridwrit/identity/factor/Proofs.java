package org.gridwrit.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/// What the session remembers of the factors shown, and when.
@Component
public class Proofs {
    static final Duration RECENT = Duration.ofMinutes(5);

    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    Proofs(Clock clock) {
        this.clock = clock;
    }

    public FactorGrantedAuthority authority(Factor factor) {
        return FactorGrantedAuthority.withAuthority(factor.authority())
                .issuedAt(clock.instant())
                .build();
    }

    /// Writes a factor just shown into the session, which gets a new id: what could be done with the old one has
    /// changed.
    public void add(Factor factor, HttpServletRequest request, HttpServletResponse response) {
        var old = SecurityContextHolder.getContext().getAuthentication();
        if (old == null || old.getPrincipal() == null) throw new IllegalStateException("nobody");
        var authorities = new ArrayList<GrantedAuthority>(List.of(authority(factor)));
        old.getAuthorities().stream()
                .filter(it -> !factor.authority().equals(it.getAuthority()))
                .forEach(authorities::add);
        var fresh = UsernamePasswordAuthenticationToken.authenticated(old.getPrincipal(), null, authorities);
        fresh.setDetails(old.getDetails());
        enter(fresh, request, response);
    }

    /// Somebody has come in by a way of our own; Spring Security's ways do the same by themselves.
    public void enter(Authentication shown, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(shown);
        SecurityContextHolder.setContext(context);
        if (request.getSession(false) != null) request.changeSessionId();
        contexts.saveContext(context, request, response);
    }

    static boolean second(@Nullable Authentication shown, Role role) {
        return shown != null
                && Stream.of(Factor.values()).filter(it -> it.second(role)).anyMatch(it -> holds(shown, it));
    }

    public static boolean holds(Authentication shown, Factor factor) {
        return shown.getAuthorities().stream().anyMatch(it -> factor.authority().equals(it.getAuthority()));
    }

    /// A token that was made for it needs no fresh proof; there is nobody to give one.
    static boolean weighty(Authentication shown) {
        return shown.getAuthorities().stream().anyMatch(it -> "SCOPE_WEIGHTY".equals(it.getAuthority()));
    }

    /// Within five minutes: a code or a passkey if the session has one, else whatever else it has.
    boolean recent(Authentication shown) {
        var strong = List.of(Factor.TOTP, Factor.RECOVERY_CODE, Factor.PASSKEY);
        boolean second = strong.stream().anyMatch(it -> holds(shown, it));
        return Stream.of(Factor.values())
                .filter(it -> second ? strong.contains(it) : holds(shown, it))
                .anyMatch(it -> recent(shown, it));
    }

    private boolean recent(Authentication shown, Factor factor) {
        var rule = AllRequiredFactorsAuthorizationManager.<Object>builder()
                .requireFactor(it -> it.authority(factor.authority()).validDuration(RECENT))
                .build();
        rule.setClock(clock);
        return rule.authorize(() -> shown, this).isGranted();
    }
}
