package org.gridwrit.identity.session;

import jakarta.servlet.http.HttpServletRequest;

/// Over HTTPS a cookie's name says that it is this host's alone.
///
/// Browsers take such a cookie only with `Secure`, for every path, and from no other host of the domain (ASVS 3.3.3).
/// On
/// plain `localhost`, where demonstrations run, they would take none.
public final class HostCookie {
    static final String PREFIX = "__Host-";

    private HostCookie() {}

    /// @param name without the prefix
    public static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? over(name) : name;
    }

    /// As it is called over HTTPS.
    public static String over(String name) {
        return PREFIX + name;
    }
}
