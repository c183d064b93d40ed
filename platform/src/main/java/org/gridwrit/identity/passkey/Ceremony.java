package org.gridwrit.identity.passkey;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.gridwrit.shared.Refusal;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What passes between the program and `passkey.js`, and the question that waits in the session for its answer. A
/// question is good for one answer.
@Component
public class Ceremony {
    private static final String ADDING = "passkey-adding";
    private static final String ASKING = "passkey-asking";
    /// Of somebody who has not signed in; a session that comes to nothing does not stay long.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    String keepAdding(HttpServletRequest request, PublicKeyCredentialCreationOptions question) {
        request.getSession().setAttribute(ADDING, question);
        return json.writeValueAsString(question);
    }

    public String keepAsking(HttpServletRequest request, PublicKeyCredentialRequestOptions question) {
        var session = request.getSession();
        if (session.isNew()) session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        session.setAttribute(ASKING, question);
        return json.writeValueAsString(question);
    }

    PublicKeyCredentialCreationOptions added(HttpServletRequest request) {
        return (PublicKeyCredentialCreationOptions) taken(request, ADDING);
    }

    public PublicKeyCredentialRequestOptions asked(HttpServletRequest request) {
        return (PublicKeyCredentialRequestOptions) taken(request, ASKING);
    }

    PublicKeyCredential<AuthenticatorAttestationResponse> attestation(String answer) {
        return read(answer, new TypeReference<>() {});
    }

    public PublicKeyCredential<AuthenticatorAssertionResponse> assertion(String answer) {
        return read(answer, new TypeReference<>() {});
    }

    private <T> T read(String answer, TypeReference<T> type) {
        try {
            return json.readValue(answer, type);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new Refusal("passkey.refused");
        }
    }

    private static Object taken(HttpServletRequest request, String question) {
        var session = request.getSession(false);
        var found = session == null ? null : session.getAttribute(question);
        if (session == null || found == null) throw new Refusal("passkey.too-late");
        session.removeAttribute(question);
        return found;
    }
}
