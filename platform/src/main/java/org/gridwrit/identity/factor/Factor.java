package org.gridwrit.identity.factor;

import org.gridwrit.access.Role;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/// 要素 What somebody has shown. The session keeps each with its time, as Spring Security's [FactorGrantedAuthority].
public enum Factor {
    PASSWORD(FactorGrantedAuthority.PASSWORD_AUTHORITY),
    TOTP("FACTOR_TOTP"),
    RECOVERY_CODE("FACTOR_RECOVERY_CODE"),
    /// A passkey verifies its holder by itself: it is both factors at once.
    PASSKEY(FactorGrantedAuthority.WEBAUTHN_AUTHORITY),
    DEVICE("FACTOR_DEVICE"),
    /// A program's token; it was made by somebody who had shown everything.
    TOKEN(FactorGrantedAuthority.BEARER_AUTHORITY),
    PROVIDER(FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY),
    /// The identity provider says that it asked for more than a password.
    PROVIDER_SECOND("FACTOR_PROVIDER_SECOND");

    private final String authority;

    Factor(String authority) {
        this.authority = authority;
    }

    public String authority() {
        return authority;
    }

    /// Counts besides a password. A phone that is bound counts for the worker it is bound to.
    boolean second(Role role) {
        return switch (this) {
            case PASSWORD, PROVIDER -> false;
            case TOTP, RECOVERY_CODE, PASSKEY, TOKEN, PROVIDER_SECOND -> true;
            case DEVICE -> role == Role.WORKER;
        };
    }
}
