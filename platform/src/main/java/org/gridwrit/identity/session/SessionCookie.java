package org.gridwrit.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/// The session lives in PostgreSQL; the browser holds its id for as long as it is open, and no script can read it.
@Configuration(proxyBeanMethods = false)
public class SessionCookie {
    public static final String NAME = "gridwrit";

    @Bean
    CookieSerializer cookieSerializer() {
        return new ByScheme(of(NAME), of(HostCookie.over(NAME)));
    }

    /// Whoever signs out leaves nothing behind.
    public static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(HostCookie.name(request, NAME), "")
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(0)
                        .build()
                        .toString());
    }

    private record ByScheme(CookieSerializer plain, CookieSerializer secure) implements CookieSerializer {
        @Override
        public void writeCookieValue(CookieValue value) {
            of(value.getRequest()).writeCookieValue(value);
        }

        @Override
        public List<String> readCookieValues(HttpServletRequest request) {
            return of(request).readCookieValues(request);
        }

        private CookieSerializer of(HttpServletRequest request) {
            return request.isSecure() ? secure : plain;
        }
    }

    private static CookieSerializer of(String name) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
