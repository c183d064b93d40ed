package org.gridwrit.identity.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridwrit.identity.Account;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.identity.factor.Proofs;
import org.gridwrit.identity.session.SignedIn;
import org.gridwrit.identity.token.TokenScope;
import org.gridwrit.shared.Keys;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/// What Spring Security is told of somebody who has come in, whichever way.
@Component
class Entrants {
    private final Proofs proofs;
    private final Keys keys;

    Entrants(Proofs proofs, Keys keys) {
        this.proofs = proofs;
        this.keys = keys;
    }

    /// The session's key is chosen here and written by [Doors#admitted].
    Authentication person(Account account, List<Factor> shown) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.login(), keys.next()), null, authorities(account, shown));
    }

    /// No session comes of it.
    Authentication program(Account account, Set<TokenScope> scopes) {
        var authorities = authorities(account, List.of(Factor.TOKEN));
        scopes.forEach(it -> authorities.add(new SimpleGrantedAuthority(it.authority())));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(account.id(), account.login(), null), null, authorities);
    }

    private List<GrantedAuthority> authorities(Account account, List<Factor> shown) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_" + account.role()));
        shown.forEach(it -> authorities.add(proofs.authority(it)));
        return authorities;
    }
}
