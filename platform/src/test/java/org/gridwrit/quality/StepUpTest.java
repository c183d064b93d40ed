package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gridwrit.access.StepUp;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever hands out a file, approves, pays or changes rights asks for a fresh proof, or says in
/// `step-up-not-asked.txt` why it does not.
@WholeProgram
class StepUpTest {
    /// How a path tells that something weighty is done there, and that a file is given out.
    private static final Pattern WEIGHTY =
            Pattern.compile("/(approval|refusal|decision|endorsement|confirmations?|rotation|retirement|revocation"
                    + "|removal|reset|payouts?|payments?|exports?|download|disabled|link|end|erasure|holds?)(/|$)"
                    + "|/(accounts|tokens|passkeys|subjects|cards|password)$");

    private static final Pattern FILE = Pattern.compile("\\.[a-z]+$|/print$");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void filesApprovalsAndRightsAskForAFreshProofOrSayWhyNot() {
        var excused = excused();
        var wrong = new TreeSet<String>();
        for (var handler : Handlers.of(handlers)) {
            if (!weighty(handler)) continue;
            var name = handler.toString();
            if (guarded(handler) == excused.containsKey(name)) wrong.add(name);
            excused.remove(name);
        }
        assertThat(wrong)
                .as("neither @StepUp nor a reason in step-up-not-asked.txt, or both")
                .isEmpty();
        assertThat(excused).as("reasons for what is gone or not weighty").isEmpty();
    }

    @Test
    void withoutAFreshProofNoneOfThemDoesAnything() throws Exception {
        var wrong = new ArrayList<String>();
        int tried = 0;
        for (var handler : Handlers.of(handlers)) {
            if (!guarded(handler)) continue;
            var roles = AccessMatrix.read().get(handler.toString());
            if (roles == null || roles.roles().isEmpty()) continue;
            var role = roles.roles().iterator().next();
            var login = "stale-" + role.name().toLowerCase(Locale.ROOT);
            var account =
                    accounts.actor(login).map(it -> it.account()).orElseGet(() -> Cast.open(accounts, login, role));
            var call = request(HttpMethod.valueOf(handler.method()), handler.address())
                    .with(csrf())
                    .with(signedIn(account, role, new Factor[0]));
            handler.parameters().forEach(call::param);
            if (handler.body() != null) call.contentType(handler.consumes()).content(handler.body());
            var answer = mvc.perform(call).andReturn().getResponse();
            if (!asksForProof(handler, answer)) wrong.add(handler + ": " + answer.getStatus());
            tried++;
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(30);
    }

    private static boolean asksForProof(Handlers handler, MockHttpServletResponse answer) throws Exception {
        return handler.path().startsWith("/api/")
                ? answer.getStatus() == 403 && answer.getContentAsString().contains("access.step-up")
                : String.valueOf(answer.getRedirectedUrl()).startsWith("/proof?");
    }

    private static boolean guarded(Handlers handler) {
        return handler.code().hasMethodAnnotation(StepUp.class);
    }

    private static boolean weighty(Handlers handler) {
        if (!handler.method().equals("GET")) {
            return WEIGHTY.matcher(handler.path()).find();
        }
        boolean file = Arrays.stream(handler.code().getMethod().getParameterTypes())
                        .anyMatch(HttpServletResponse.class::equals)
                || ResponseEntity.class.isAssignableFrom(
                        handler.code().getMethod().getReturnType());
        return file || FILE.matcher(handler.path()).find();
    }

    /// `GET /card/keys.json  public keys, for anybody`
    private static Map<String, String> excused() {
        var found = new TreeMap<String, String>();
        for (var file : Sources.under("platform/src/test/resources/step-up-not-asked.txt", "")) {
            for (var line : file.text().lines().toList()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                List<String> words = List.of(line.strip().split("\\s{2,}", 2));
                assertThat(words).as(line).hasSize(2);
                found.put(words.getFirst(), words.getLast());
            }
        }
        return found;
    }
}
