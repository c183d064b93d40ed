package org.gridwrit.identity.door;

import jakarta.servlet.DispatcherType;
import org.gridwrit.identity.session.Place;
import org.gridwrit.identity.session.SessionCookie;
import org.gridwrit.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;

/// The walls at the door; [SignIn] checks who comes. Everything not named here or in [Callers] needs a signed-in
/// account.
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
    private static final int LONGEST_ASKED_FOR = 2000;

    private final ActorFilter actors;
    private final TokenFilter tokens;
    private final Doors doors;
    private final ProviderSignIn providers;
    private final Overreaches overreaches;

    SecurityConfig(
            ActorFilter actors, TokenFilter tokens, Doors doors, ProviderSignIn providers, Overreaches overreaches) {
        this.actors = actors;
        this.tokens = tokens;
        this.doors = doors;
        this.providers = providers;
        this.overreaches = overreaches;
    }

    /// Files and health: open, and never touching a session; what other programs call proves itself by its signature.
    @Bean
    @Order(1)
    SecurityFilterChain open(HttpSecurity http) {
        return frame(http)
                .securityMatcher("/assets/**", "/webjars/**", "/hooks/**", "/actuator/health/**", "/v3/api-docs/**")
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .csrf(it -> it.disable())
                .build();
    }

    /// The app in a platform's frame: a shell that says nothing about anybody, and the place where the platform's word
    /// is taken. No cookie counts here, so there is nothing to forge; the shell itself says who may frame it.
    @Bean
    @Order(1)
    SecurityFilterChain embedded(HttpSecurity http) {
        return frame(http)
                .securityMatcher("/embedded", "/embedded/**")
                .headers(it -> it.frameOptions(frame -> frame.disable()))
                .authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(it -> it.disable())
                .csrf(it -> it.disable())
                .build();
    }

    /// Programs: a token, or the session of a page that calls the API, which then needs the page's CSRF token.
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) {
        return frame(http)
                .securityMatcher("/api/**")
                .authorizeHttpRequests(SecurityConfig::walls)
                .csrf(it -> it.csrfTokenRepository(new CsrfCookie()).ignoringRequestMatchers(TokenFilter::shown))
                .requestCache(it -> it.disable())
                .addFilterBefore(tokens.filter(), AuthorizationFilter.class)
                .addFilterBefore(actors.filter(), AuthorizationFilter.class)
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(doors::challenge).accessDeniedHandler(overreaches::refuse))
                .build();
    }

    /// People: a form, a session that changes its id at sign-in, a CSRF token.
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http) {
        providers.configure(http);
        return frame(http)
                .authorizeHttpRequests(SecurityConfig::walls)
                .formLogin(it -> it.loginPage("/sign-in")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .authenticationDetailsSource(Place::of)
                        .successHandler(doors::welcome)
                        .failureHandler(doors::turnAway)
                        .permitAll())
                .logout(it -> it.logoutUrl("/sign-out")
                        .addLogoutHandler(doors)
                        .logoutSuccessUrl("/sign-in?left")
                        .addLogoutHandler((request, response, _) -> SessionCookie.forget(request, response)))
                .csrf(it -> it.csrfTokenRepository(new CsrfCookie()))
                .requestCache(it -> it.requestCache(askedFor()))
                .exceptionHandling(
                        it -> it.authenticationEntryPoint(doors::showIn).accessDeniedHandler(overreaches::refuse))
                .addFilterBefore(actors.filter(), AuthorizationFilter.class)
                .build();
    }

    /// A zero byte can be stored nowhere; it is stopped here rather than by the database.
    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(it -> it.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(it -> it == null || it.indexOf('\0') < 0);
        // Bytes that are no Latin letters are shown to nobody; the page that refused them would read them again.
        firewall.setAllowedHeaderValues(it -> it == null || it.chars().noneMatch(sign -> sign < ' ' && sign != '\t'));
        return firewall;
    }

    private HttpSecurity frame(HttpSecurity http) {
        return http.headers(it -> it.contentSecurityPolicy(policy -> policy.policyDirectives(SecurityHeaders.POLICY))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), geolocation=(self), microphone=(self)"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /// What was asked for before signing in is kept in a cookie, and an answer's headers have room for so much. What a
    /// script of a page fetched is nothing to come back to.
    private static CookieRequestCache askedFor() {
        var cache = new CookieRequestCache();
        cache.setRequestMatcher(it -> it.getMethod().equals("GET")
                && navigates(it.getHeader("Sec-Fetch-Mode"))
                && it.getRequestURI().length()
                                + String.valueOf(it.getQueryString()).length()
                        < LONGEST_ASKED_FOR);
        return cache;
    }

    private static boolean navigates(@Nullable String mode) {
        return mode == null || mode.equals("navigate");
    }

    private static void walls(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(Callers.OPEN.toArray(String[]::new))
                .permitAll();
        Callers.ALL.forEach(
                it -> requests.requestMatchers(it.method(), it.patterns()).hasAnyRole(it.roleNames()));
        requests.requestMatchers("/api/**").denyAll().anyRequest().authenticated();
    }
}
