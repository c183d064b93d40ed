package org.gridwrit.identity;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A browser as far as sign-in needs one: it keeps its cookies from request to request.
public final class Visit {
    private final MockMvc mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    public Visit(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public MockHttpServletResponse signIn(String login) throws Exception {
        return signIn(login, Cast.PASSWORD);
    }

    public MockHttpServletResponse signIn(String login, String password) throws Exception {
        return send(post("/sign-in").param("login", login).param("password", password));
    }

    public MockHttpServletResponse code(String code) throws Exception {
        return send(post("/second-factor").param("code", code));
    }

    public MockHttpServletResponse look(String path) throws Exception {
        return send(get(path));
    }

    /// Where a request leads.
    public String goes(String path) throws Exception {
        return String.valueOf(look(path).getRedirectedUrl());
    }

    public MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(csrf()).with(it -> {
            it.setRemoteAddr(address);
            return it;
        });
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        var response = mvc.perform(request).andReturn().getResponse();
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie);
        }
        return response;
    }

    public String cookie(String name) {
        var cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    public void drop(String name) {
        cookies.remove(name);
    }
}
