package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Calls every handler as every role and as nobody. A handler that `access-matrix.txt` does not name fails the build.
@WholeProgram
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointMatrixTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private final Map<Role, UUID> people = new EnumMap<>(Role.class);

    @BeforeAll
    void oneOfEachRole() {
        for (var role : Role.values())
            people.put(role, Cast.open(accounts, "matrix-" + role.name().toLowerCase(Locale.ROOT), role));
    }

    @Test
    void everyHandlerIsInTheMatrix() {
        var missing = new TreeSet<String>();
        for (var handler : Handlers.of(handlers)) missing.add(handler.toString());
        missing.removeAll(AccessMatrix.read().keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void theMatrixNamesNothingThatIsGone() {
        var gone = new TreeSet<>(AccessMatrix.read().keySet());
        for (var handler : Handlers.of(handlers)) gone.remove(handler.toString());
        assertThat(gone).isEmpty();
    }

    @Test
    void whoMayNotComeIsStoppedAndWhoMayIsNot() throws Exception {
        var wrong = new ArrayList<String>();
        for (var handler : Handlers.of(handlers)) {
            var allowed = AccessMatrix.read().get(handler.toString());
            if (allowed == null) continue;
            for (var role : Role.values()) {
                var status = call(handler, role);
                var stopped = status == 403;
                if (stopped == allowed.roles().contains(role) || status >= 500) {
                    wrong.add("%s as %s: %d".formatted(handler, role, status));
                }
            }
            var nobody = call(handler, null);
            var stopped = nobody == 401 || nobody == 403 || toSignIn;
            if (stopped == allowed.nobody() || nobody >= 500) {
                wrong.add("%s as nobody: %d".formatted(handler, nobody));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private boolean toSignIn;

    private int call(Handlers handler, @Nullable Role role) throws Exception {
        var call = request(HttpMethod.valueOf(handler.method()), handler.address())
                .with(csrf())
                .accept(handler.path().startsWith("/api/") ? "application/json" : "text/html");
        handler.parameters().forEach(call::param);
        if (handler.body() != null) call.contentType(handler.consumes()).content(handler.body());
        if (role != null) call.with(signedIn(people.getOrDefault(role, new UUID(0, 0)), role));
        var response = mvc.perform(call).andReturn().getResponse();
        toSignIn = Set.of("/sign-in").contains(String.valueOf(response.getRedirectedUrl()))
                && !handler.path().equals("/");
        return response.getStatus();
    }
}
