package org.gridwrit.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Fields whose bytes are no characters are refused here: Tomcat says so only to whoever reads one first, and that may
/// be the page that was to say what is wrong.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after what says that everything is UTF-8
class Decoded extends OncePerRequestFilter {
    /// The page that says so is drawn as if nothing had been sent.
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int wrong = wrong(request);
        if (wrong == 0) chain.doFilter(request, response);
        else if (request.getDispatcherType() == DispatcherType.ERROR) chain.doFilter(new Empty(request), response);
        else response.sendError(wrong);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /// @return the status to answer with; 0 when all can be read
    private static int wrong(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException undecodable) {
            return undecodable.getErrorCode();
        }
    }

    private static final class Empty extends HttpServletRequestWrapper {
        Empty(HttpServletRequest request) {
            super(request);
        }

        /// Or the parts of the body would be read once more.
        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }
    }
}
