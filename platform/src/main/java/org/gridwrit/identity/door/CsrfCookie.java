package org.gridwrit.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gridwrit.identity.session.HostCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// In a cookie, so that looking at the sign-in page writes no session; 12 hours later the page still works.
final class CsrfCookie implements CsrfTokenRepository {
    private static final String NAME = "gridwrit-csrf";

    private final CsrfTokenRepository plain = of(NAME);
    private final CsrfTokenRepository secure = of(HostCookie.over(NAME));

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static CsrfTokenRepository of(String name) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(it -> it.httpOnly(true).sameSite("Strict"));
        return tokens;
    }
}
